import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import { formatDate } from '../../dates/calendar-date.ts';
import { isOver } from '../../newsroom/visibility/clock.ts';
import { compareText } from '../../content/compare-text.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { impreciseDateText, latestDay } from '../../dates/imprecise-date.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { shownFacts } from '../../newsroom/congresses/congress-articles.ts';
import { consultationsOf } from '../../newsroom/congresses/consultations.ts';
import { namedCongresses } from '../../newsroom/congresses/congress-register.ts';
import { statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { officialDocumentTitle } from '../../newsroom/official-documents/official-document-title.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { changeDate } from '../../dates/publishing-date.ts';
import { startOfDay } from '../article-instants.ts';
import { lastNewsOf } from '../calendars/calendar-revision.ts';
import type { FeedEntry } from './feed.ts';
import type { FeedOptions } from './feed-entry.ts';

/** A page that lists other things than articles, with its entries, newest first. */
export interface OtherSection {
  readonly of: SitePath;
  readonly name: string;
  readonly entries: readonly FeedEntry[];
}

const nothingMore = { category: undefined, units: [], audio: undefined };

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compareText(b.updated, a.updated) || compareText(b.id, a.id);

const addresses = (path: SitePath, { site }: Newsroom): Pick<FeedEntry, 'id' | 'url'> => ({
  id: absoluteUrl(identityOf(site), path),
  url: absoluteUrl(site.baseUrl, path),
});

const officialDocumentEntries = (newsroom: Newsroom, { labels }: FeedOptions): FeedEntry[] =>
  newsroom.officialDocuments.map((officialDocument) => {
    const { path, issued, abstract, issuer, sample } = officialDocument;
    const title = officialDocumentTitle(officialDocument);
    return {
      ...nothingMore,
      ...addresses(path, newsroom),
      title: sample ? labels.sampleTitle(title) : title,
      summary: abstract,
      date: issued,
      published: startOfDay(issued),
      updated: startOfDay(issued),
      authors: [issuer],
    };
  });

const correctionEntries = (newsroom: Newsroom, { labels }: FeedOptions): FeedEntry[] =>
  newsroom.articles
    .filter(({ visibility }) => visibility === 'published')
    .flatMap(({ path, title, sample, corrections }) =>
      corrections.map(({ date, text }, index) => {
        const { id, url } = addresses(path, newsroom);
        const shown = labels.feeds.correctionOf(title);
        const at = startOfDay(changeDate(date).day);
        return {
          ...nothingMore,
          /** The same article may be corrected again on the same day. */
          id: `${id}#dinh-chinh-${index + 1}` as FeedEntry['id'],
          url,
          title: sample ? labels.sampleTitle(shown) : shown,
          summary: text,
          date,
          published: at,
          updated: at,
          authors: [newsroom.site.station],
        };
      }),
    );

/** The facts of a congress from articles, one labelled line for each. */
const resultOf = (congress: Congress, newsroom: Newsroom): string =>
  [
    impreciseLabel(whenOf(congress)),
    ...shownFacts(congress, newsroom).map(({ label, value }) => `${label}: ${value}`),
  ].join('. ');

/** A finished congress, if any day is known by which to sort it. */
const resultEntry = (congress: Congress, newsroom: Newsroom): FeedEntry[] => {
  const when = whenOf(congress);
  const day = lastNewsOf(congress, newsroom) ?? latestDay(when);
  if (statusOf(congress) !== 'da-hoan-thanh' || day === undefined) return [];
  const isDay = when.kind === 'day' || when.kind === 'range';
  return [
    {
      ...nothingMore,
      ...addresses(sitePaths.congress(congress.id), newsroom),
      title: congress.name,
      summary: resultOf(congress, newsroom),
      date: impreciseDateText(when),
      published: isDay ? startOfDay(day) : undefined,
      updated: startOfDay(day),
      authors: [newsroom.site.station],
    },
  ];
};

/** Draft papers that have been opened for comment, from the day on which they were. */
const consultationEntries = (newsroom: Newsroom, { labels }: FeedOptions): FeedEntry[] =>
  consultationsOf(newsroom)
    .filter(({ consultation }) => isOver(daysBefore(consultation.opens, 1), newsroom.clock))
    .map(({ consultation: { id, subject, opens, closes } }) => ({
      ...nothingMore,
      ...addresses(sitePaths.consultation(id), newsroom),
      title: labels.feeds.consultation(subject),
      summary: labels.feeds.consultationDays(formatDate(opens), formatDate(closes)),
      date: opens,
      published: startOfDay(opens),
      updated: startOfDay(opens),
      authors: [newsroom.site.station],
    }));

/** Official documents, corrections, draft papers and results of congresses; an empty section has no feed. */
export const otherSections = (newsroom: Newsroom, options: FeedOptions): OtherSection[] => {
  const { officialDocuments, corrections, results } = options.labels.feeds;
  const sections = [
    {
      of: sitePaths.officialDocuments,
      name: officialDocuments,
      isThere: newsroom.officialDocuments.length > 0,
      entries: officialDocumentEntries(newsroom, options),
    },
    {
      of: sitePaths.corrections,
      name: corrections,
      isThere: true,
      entries: correctionEntries(newsroom, options),
    },
    {
      of: sitePaths.consultations,
      name: options.labels.feeds.consultations,
      isThere: consultationsOf(newsroom).length > 0,
      entries: consultationEntries(newsroom, options),
    },
    {
      of: sitePaths.progressBoard,
      name: results,
      isThere: newsroom.congresses.length > 0,
      entries: namedCongresses(newsroom).flatMap((each) => resultEntry(each, newsroom)),
    },
  ];
  return sections
    .filter(({ isThere }) => isThere)
    .map(({ of, name, entries }) => ({ of, name, entries: entries.toSorted(newestFirst) }));
};
