import { DateTime } from 'luxon';
import { audioTypeOf } from '../../content/audio-type.ts';
import { podcastCategories } from '../../content/schema/podcast-categories.ts';
import type { Programme } from '../../content/schema/programme-schema.ts';
import { formatDate } from '../../dates/calendar-date.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import { podcastEpisodes } from '../../newsroom/broadcasts/podcast-episodes.ts';
import { podcastGuid } from '../../newsroom/broadcasts/podcast-guid.ts';
import type { NewsBroadcast } from '../../newsroom/broadcasts/news-broadcasts.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { siteLanguage } from '../../site/site-language.ts';
import { articleSource, broadcastSource } from '../../site/texts/text-sources.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import { soundHref } from '../../url/sound-address.ts';
import type { OutputOptions } from '../output-options.ts';
import { liveSlots } from './live-slots.ts';
import type { Episode, Podcast } from './podcast.ts';

export type PodcastOptions = Pick<
  OutputOptions,
  'now' | 'labels' | 'bytesOfMedia' | 'secondsOfMedia' | 'smallOfMedia' | 'readingText' | 'textHash'
>;

/** `Mon, 09 Mar 2020 05:30:00 +0700` */
const mailDate = (moment: VietnamMoment): string =>
  DateTime.fromISO(moment, { zone: 'Asia/Ho_Chi_Minh', locale: 'en' }).toRFC2822() ?? '';

const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((each) => each.replaceAll(/\s+/gu, ' ').trim())
    .filter((each) => each !== '');

/** A broadcast without a title of its own is named by its programme and its day. */
const titleOf = (
  { title, programme, date, sample }: NewsBroadcast,
  { sampleTitle }: OutputOptions['labels'],
): string => {
  const named = title ?? `${programme.name} ${formatDate(date)}`;
  return sample ? sampleTitle(named) : named;
};

/** @returns `undefined` for a broadcast without a sound file */
export const makeEpisode = (
  broadcast: NewsBroadcast,
  { site, articleByKey }: Pick<Newsroom, 'site' | 'articleByKey'>,
  { labels, bytesOfMedia, secondsOfMedia, smallOfMedia, readingText }: PodcastOptions,
): Episode | undefined => {
  const { key, path, audio, begins, presenter, programme, note } = broadcast;
  const bytes = audio && bytesOfMedia.get(audio);
  if (audio === undefined || bytes === undefined) return undefined;
  const small = smallOfMedia?.(audio);
  const absolute = (of: SitePath): Href => absoluteUrl(site.baseUrl, of);
  const textOf = (source: string): string[] => paragraphs(readingText?.(source) ?? '');
  const isTimed = broadcast.items.some(({ at }) => at !== undefined);
  return {
    guid: absoluteUrl(identityOf(site), path),
    title: titleOf(broadcast, labels),
    url: absolute(path),
    published: mailDate(begins),
    presenter: presenter ?? programme.presenter,
    introduction: textOf(broadcastSource(key)),
    items: broadcast.items.map(({ at, title, article }) => {
      const own = article === undefined ? undefined : articleByKey.get(article);
      return {
        at,
        title,
        url: own && absolute(own.path),
        text: own && !own.stub ? textOf(articleSource(own.key)) : [],
      };
    }),
    note,
    sound: {
      url: soundHref(audio, absolute),
      type: audioTypeOf(audio),
      bytes,
      seconds: secondsOfMedia?.(audio),
      small: small && { url: absolute(small.path), bytes: small.bytes },
    },
    transcriptUrl: broadcast.items.length > 0 ? absolute(sitePaths.transcript(key)) : undefined,
    captionsUrl: isTimed ? absolute(sitePaths.captions(key)) : undefined,
    chaptersUrl: isTimed ? absolute(sitePaths.chapters(key)) : undefined,
  };
};

/** The podcast of a programme. */
export const makePodcast = (
  programme: Programme,
  newsroom: Newsroom,
  options: PodcastOptions,
): Podcast => {
  const { site } = newsroom;
  const { id, name, description, sample, language = siteLanguage, category } = programme;
  const absolute = (of: SitePath): Href => absoluteUrl(site.baseUrl, of);
  return {
    guid: programme.guid ?? podcastGuid(absoluteUrl(identityOf(site), sitePaths.podcast(id))),
    title: sample ? options.labels.sampleTitle(name) : name,
    description: description ?? site.description,
    url: absolute(sitePaths.programme(id)),
    feedUrl: absolute(sitePaths.podcast(id)),
    coverUrl: absolute(sitePaths.programmeCover(id)),
    language,
    author: site.station,
    owner: site.owner,
    license: site.license,
    category: podcastCategories[category],
    isHidden: sample,
    episodes: podcastEpisodes(id, newsroom)
      .toReversed()
      .flatMap((each) => makeEpisode(each, newsroom, options) ?? []),
    liveSlots: liveSlots(programme, newsroom, options.now),
  };
};
