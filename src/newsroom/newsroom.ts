import type {
  Article,
  Broadcast,
  Content,
  MediaFile,
  OfficialDocument,
  PlainPage,
} from '../content/content.ts';
import { expiredSounds, type ExpiredSound } from './broadcasts/expired-sounds.ts';
import { remoteSounds, type RemoteSoundState } from './broadcasts/remote-sounds.ts';
import { newsBroadcasts, type NewsBroadcast } from './broadcasts/news-broadcasts.ts';
import type { Category } from '../content/schema/category-schema.ts';
import type { Congress } from '../content/schema/congress-schema.ts';
import type { SiteSettings } from '../content/schema/site-schema.ts';
import type { Closing } from '../content/schema/closing-schema.ts';
import type { Unit } from '../content/schema/unit-schema.ts';
import { mondayOf } from '../dates/calendar-arithmetic.ts';
import { monthOf, type CalendarDate, type CalendarMonth } from '../dates/calendar-date.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { clockAt, type Clock } from './visibility/clock.ts';
import { departureOf, type DepartedArticle } from './visibility/departures.ts';
import type { NewsroomOptions } from './visibility/newsroom-options.ts';
import { byBeginning } from './events/event-order.ts';
import { placeArticle, type Placement } from './place-article.ts';
import { newestOfficialDocumentFirst } from './official-documents/official-document-order.ts';
import { oldestFirst } from './order.ts';
import { unitsOnDay } from './units/unit-names.ts';
import { visibilityOf } from './visibility/visibility.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import { isRemoteSound, type RemoteSound } from '../url/sound-address.ts';

/** An article that the site shows. */
export interface NewsArticle extends Omit<Article, 'units'>, Placement {}

/** A media file that was permanently withdrawn; its address has a tombstone. */
export interface WithdrawnFile {
  /** `/media/…` */
  readonly file: SitePath;
  readonly date: CalendarDate;
  /** Absent if it was removed together with an expired article, or if the time of a sound is over. */
  readonly reason: string | undefined;
  /** The content file that says so, relative to the content folder. */
  readonly source: string;
}

/** Articles by an id, each list oldest first. */
export type ArticlesBy<Id> = ReadonlyMap<Id, readonly NewsArticle[]>;

/** Everything that the site is made from, with every index built once. */
export interface Newsroom {
  readonly site: SiteSettings;
  readonly look?: Content['look'];
  readonly isPreview: boolean;
  /** Records when an article next appears or expires, or the site closes. */
  readonly clock: Clock;
  readonly categories: readonly Category[];
  readonly units: readonly Unit[];
  readonly kinds: Content['kinds'];
  readonly congresses: readonly Congress[];
  readonly terms: Content['terms'];
  /** In the order of their beginnings. */
  readonly events: Content['events'];
  readonly threads: Content['threads'];
  readonly programmes: Content['programmes'];
  readonly redirects: Content['redirects'];
  readonly media: readonly MediaFile[];
  /** Sounds on the sound host. */
  readonly remoteSounds: ReadonlyMap<RemoteSound, RemoteSoundState>;
  readonly pages: readonly PlainPage[];
  /** Newest first, in the order of all official documents. */
  readonly officialDocuments: readonly OfficialDocument[];
  /** In the order of their first slots, the earliest first. */
  readonly broadcasts: readonly NewsBroadcast[];
  /** Pages, official documents and broadcasts that were permanently withdrawn, in the order of their files. */
  readonly withdrawnPages: readonly PlainPage[];
  readonly withdrawnOfficialDocuments: readonly OfficialDocument[];
  readonly withdrawnBroadcasts: readonly Broadcast[];
  /** Those of the register, then those removed together with the texts that named them. */
  readonly withdrawnMedia: readonly WithdrawnFile[];
  /** Oldest first, in one total order. */
  readonly articles: readonly NewsArticle[];
  /** Articles that were once visible and are no longer, in the same order. */
  readonly departed: readonly DepartedArticle[];
  readonly unitById: ReadonlyMap<string, Unit>;
  readonly articleByKey: ReadonlyMap<string, NewsArticle>;
  readonly byCategory: ArticlesBy<string>;
  /**
   * An article is listed under the units that its file names and, if they differ, under those of
   * its date.
   */
  readonly byUnit: ArticlesBy<string>;
  readonly byMonth: ArticlesBy<CalendarMonth>;
  /** By the Monday of the week; without articles of which only the month is known. */
  readonly byWeek: ArticlesBy<CalendarDate>;
}

/** The closing of the site, once its day has come. */
const closingBy = ({ hasCome }: Clock, { closing }: SiteSettings): Closing | undefined =>
  closing && hasCome('closing', `${closing.date}T00:00` as VietnamMoment) ? closing : undefined;

const byEachUnit = (articles: readonly NewsArticle[]): ArticlesBy<string> => {
  const byUnit = new Map<string, NewsArticle[]>();
  for (const article of articles) {
    for (const unit of new Set([...article.namedUnits, ...article.units])) {
      const list = byUnit.get(unit);
      if (list) list.push(article);
      else byUnit.set(unit, [article]);
    }
  }
  return byUnit;
};

const byEachWeek = (articles: readonly NewsArticle[]): ArticlesBy<CalendarDate> => {
  const dated = articles.filter(({ date }) => date.precision !== 'month');
  return Map.groupBy(dated, ({ date }) => mondayOf(date.day));
};

/** The withdrawn files that `withdrawn-media.yaml` names, each once. */
const inRegister = ({ withdrawnMedia }: Content): WithdrawnFile[] => {
  const byFile = new Map(withdrawnMedia.map((each) => [each.file, each]));
  return [...byFile.values()].map(({ file, date, reason }) => ({
    file,
    date,
    reason,
    source: 'withdrawn-media.yaml',
  }));
};

/** One on the sound host has no address of this site. */
const ofThisSite = ({ file, date }: ExpiredSound): WithdrawnFile[] =>
  isRemoteSound(file) ? [] : [{ file, date, reason: undefined, source: 'site.yaml' }];

/** Removes what residents must not see, sorts the rest and builds the indexes. */
export const buildNewsroom = (content: Content, options: NewsroomOptions): Newsroom => {
  const { site, categories, units, kinds, congresses, terms, threads, redirects } = content;
  const { media, pages, articles } = content;
  const { isPreview } = options;
  const clock = clockAt(options.now);
  const isShown = ({ sample }: { readonly sample: boolean }): boolean => site.samples || !sample;
  const officialDocuments = content.officialDocuments.filter(isShown);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const parted = articles.filter(isShown).map((article) => {
    const departure = departureOf(article, clock, options);
    return departure ? { departed: { ...article, departure } } : { article };
  });
  const shown = parted
    .flatMap(({ article = [] }) => article)
    .map((article) => ({
      article,
      visibility: visibilityOf(article, clock),
      units: unitsOnDay(article, unitById),
    }))
    .filter(({ visibility }) => isPreview || visibility === 'published')
    .toSorted((a, b) => oldestFirst(a.article, b.article))
    .map(({ article, ...added }, index) => placeArticle(article, { ...added, index }));
  const closing = closingBy(clock, site);
  const articleByKey = new Map(shown.map((article) => [article.key, article]));
  const programmes = content.programmes.filter(isShown);
  const broadcasts = content.broadcasts.filter(isShown);
  const expired = expiredSounds(content, clock);
  const isExpired = new Set<string>(expired.map(({ file }) => file));
  return {
    site: {
      ...site,
      websiteLinks: site.websiteLinks.filter(isShown),
      closing,
    },
    isPreview,
    clock,
    categories,
    units,
    kinds,
    look: content.look,
    congresses,
    terms,
    events: content.events.filter(isShown).toSorted(byBeginning),
    threads,
    programmes,
    redirects,
    remoteSounds: remoteSounds([...articles, ...broadcasts], expired),
    media: media.filter(({ name }) => !isExpired.has(sitePaths.media(name))),
    pages: pages.filter((page) => isShown(page) && !page.withdrawn),
    officialDocuments: officialDocuments
      .filter(({ withdrawn }) => !withdrawn)
      .toSorted(newestOfficialDocumentFirst),
    broadcasts: newsBroadcasts(broadcasts, programmes, articles, articleByKey),
    withdrawnPages: pages.filter((page) => isShown(page) && page.withdrawn),
    withdrawnOfficialDocuments: officialDocuments.filter(({ withdrawn }) => withdrawn),
    withdrawnBroadcasts: broadcasts.filter(({ withdrawn }) => withdrawn),
    withdrawnMedia: [...inRegister(content), ...expired.flatMap(ofThisSite)],
    articles: shown,
    departed: parted.flatMap(({ departed = [] }) => departed).toSorted(oldestFirst),
    unitById,
    articleByKey,
    byCategory: Map.groupBy(shown, ({ category }) => category),
    byUnit: byEachUnit(shown),
    byMonth: Map.groupBy(shown, ({ date }) => monthOf(date.day)),
    byWeek: byEachWeek(shown),
  };
};
