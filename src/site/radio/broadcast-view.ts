import { formatDate } from '../../dates/calendar-date.ts';
import { weekdayOf } from '../../dates/calendar-arithmetic.ts';
import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import { isRemoteSound } from '../../url/sound-address.ts';
import type { AudioView } from '../articles/article-media-views.ts';
import { changeView, dayView, type DateView } from '../articles/date-view.ts';
import type { ShownBroadcast } from '../context/broadcast-questions.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import { radioEpisode } from '../schema-org/radio-data.ts';
import type { SiteContext } from '../site-context.ts';
import { articleSource, broadcastSource } from '../texts/text-sources.ts';
import { broadcastLink, soundView, type BroadcastLinkView } from './broadcast-links.ts';
import { emergencyViews } from './emergency-view.ts';
import { playerHref } from './player-href.ts';

/** An item of a broadcast. */
export interface BroadcastItemView {
  /** The anchor of the item, `luc_95` or `muc_2`. */
  readonly id: string;
  /** Seconds from the beginning of the sound. */
  readonly at: number | undefined;
  readonly title: string;
  /** Its article. */
  readonly href: Href | undefined;
  /** What is read, one paragraph each; empty if the site does not have it. */
  readonly text: readonly string[];
}

/** A sound that was removed, or whose time is over. */
export interface GoneSoundView {
  readonly date: DateView;
  readonly reason: string | undefined;
  /** After so many months, by the settings. */
  readonly afterMonths: number | undefined;
}

/** The page of a broadcast (buổi phát). */
export interface BroadcastView extends PageFrame {
  readonly title: string;
  /** Its title with its day, without markup. */
  readonly named: string;
  readonly programme: LinkView;
  readonly date: DateView;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly slots: readonly string[];
  readonly priority: ShownBroadcast['priority'];
  /** The end of an emergency. */
  readonly until: DateView | undefined;
  readonly clusters: readonly string[];
  readonly presenter: string | undefined;
  readonly note: string | undefined;
  readonly sound: AudioView | undefined;
  readonly goneSound: GoneSoundView | undefined;
  readonly body: RenderedMarkdown | undefined;
  readonly items: readonly BroadcastItemView[];
  readonly earlier: BroadcastLinkView | undefined;
  readonly later: BroadcastLinkView | undefined;
  readonly radioHref: Href;
  /** The script of the player; absent in checks. */
  readonly playerHref: Href | undefined;
}

/** The anchor of an item on the page of its broadcast: by its moment, otherwise by its position. */
const itemAnchor = (at: number | undefined, index: number): string =>
  at === undefined ? `muc_${index + 1}` : `luc_${at}`;

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((each) => each.replaceAll(/\s+/gu, ' ').trim())
    .filter((each) => each !== '');

const itemViews = (
  { items }: ShownBroadcast,
  context: SiteContext,
  { link }: PageFrames,
): BroadcastItemView[] =>
  items.map(({ at, title, article }, index) => {
    const own = article === undefined ? undefined : context.article(article);
    return {
      id: itemAnchor(at, index),
      at,
      title,
      href: own && link(own.path),
      text: own && !own.stub ? paragraphs(context.readingText(articleSource(own.key))) : [],
    };
  });

const goneSound = ({ audio }: ShownBroadcast, context: SiteContext): GoneSoundView | undefined => {
  if (audio === undefined) return undefined;
  const tombstone = isRemoteSound(audio) ? undefined : context.tombstoneAt(`${audio}/` as SitePath);
  const date = tombstone?.gone ?? context.soundGoneOn(audio);
  if (date === undefined) return undefined;
  const reason = tombstone?.reason;
  const months = reason === undefined ? context.setting('keepSounds') : undefined;
  return { date: dayView(date), reason, afterMonths: months };
};

export const broadcastView = (broadcast: ShownBroadcast, context: SiteContext): BroadcastView => {
  const { key, path, title, programme, date, sample, until, earlier, later } = broadcast;
  const frames = pageFrames(context);
  const { link } = frames;
  const sound = soundView(broadcast, context, frames);
  const body = broadcast.hasBody ? context.body(broadcastSource(key)) : undefined;
  const ofProgramme = sitePaths.programme(programme.id);
  const about = context.programme(programme.id);
  return {
    ...frames.frame(path, {
      description: about?.description,
      isSample: sample,
      breadcrumb: [
        { name: programme.name, path: ofProgramme },
        { name: title, path },
      ],
      emergencies: emergencyViews(context.emergenciesOn(date), context, frames),
      sounds: [sound],
      structuredData: sample ? [] : [radioEpisode(broadcast, sound, context, frames)],
    }),
    title,
    named: `${title}, ${formatDate(date)}`,
    programme: { label: programme.name, href: link(ofProgramme) },
    date: dayView(date),
    weekday: weekdayOf(date),
    slots: broadcast.slots,
    priority: broadcast.priority,
    until: until && changeView(until),
    clusters: broadcast.clusters,
    presenter: broadcast.presenter ?? about?.presenter,
    note: broadcast.note,
    sound,
    goneSound: sound ? undefined : goneSound(broadcast, context),
    body,
    items: itemViews(broadcast, context, frames),
    earlier: earlier && broadcastLink(earlier, context, frames),
    later: later && broadcastLink(later, context, frames),
    radioHref: link(sitePaths.radio),
    playerHref: playerHref(context, frames),
  };
};
