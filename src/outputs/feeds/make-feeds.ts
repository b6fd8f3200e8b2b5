import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { latest, publishedInstant, type VietnamInstant } from '../article-instants.ts';
import { articleSections } from './article-sections.ts';
import { closingEntry } from './closing-entry.ts';
import { emergencyEntries } from './emergency-entries.ts';
import { feedEntry, type FeedOptions } from './feed-entry.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { withFullTexts } from './full-text.ts';
import { otherSections } from './other-sections.ts';

const newestCount = 20;

/** A stub has nothing to read, and a preview shows unpublished articles. */
const isFed = ({ stub, visibility }: NewsArticle): boolean => !stub && visibility === 'published';

/** Earlier than every article, for a site that has none. */
const noDate = '1970-01-01T00:00:00+07:00' as VietnamInstant;

/**
 * The `updated` that Atom requires, for a feed without entries: the date of the site's oldest
 * article. It does not change when news arrives, so an empty feed keeps its bytes.
 */
const dateOfEmpty = ({ articles }: Newsroom): VietnamInstant => {
  const oldest = articles.find(({ visibility }) => visibility === 'published');
  return oldest ? publishedInstant(oldest) : noDate;
};

/** A page that has a feed, before its entries are made. */
export interface FeedSection {
  readonly of: SitePath;
  /** `undefined` for the site itself. */
  readonly name: string | undefined;
  readonly description?: string | undefined;
  /** The articles of the feed, newest first. */
  readonly articles: readonly NewsArticle[];
  /** Whether they come with their whole texts, as far as there is room. */
  readonly isFull: boolean;
  /** Entries of something else. */
  readonly others: readonly FeedEntry[];
}

/**
 * The pages with feeds: the site, each category, unit and thread, official documents, corrections and results of
 * congresses, in this order, each with its 20 newest entries.
 */
export const feedSections = (newsroom: Newsroom, options: FeedOptions): FeedSection[] => [
  ...articleSections(newsroom).map((section) => ({
    ...section,
    articles: section.articles.filter(isFed).slice(-newestCount).toReversed(),
    others: [],
  })),
  ...otherSections(newsroom, options).map(({ entries, ...section }) => ({
    ...section,
    articles: [],
    isFull: false,
    others: entries.slice(0, newestCount),
  })),
];

const entriesOf = (
  { articles, isFull, others }: FeedSection,
  newsroom: Newsroom,
  options: FeedOptions,
): readonly FeedEntry[] => {
  const fed = articles.map((article) => [article, feedEntry(article, newsroom, options)] as const);
  return [...(isFull ? withFullTexts(fed, options) : fed.map(([, entry]) => entry)), ...others];
};

/**
 * The feed of a page. On a closed site its closing comes first; the feeds of the site and of its
 * categories name the emergencies that are on air.
 */
export const makeFeed = (section: FeedSection, newsroom: Newsroom, options: FeedOptions): Feed => {
  const { of, name, description } = section;
  const { baseUrl, name: siteName, station } = newsroom.site;
  const entries = [
    ...closingEntry(newsroom, options),
    ...(section.isFull ? emergencyEntries(newsroom, options) : []),
    ...entriesOf(section, newsroom, options),
  ];
  return {
    of,
    id: absoluteUrl(identityOf(newsroom.site), of),
    homeUrl: absoluteUrl(baseUrl, of),
    atomUrl: absoluteUrl(baseUrl, sitePaths.atomFeed(of)),
    jsonUrl: absoluteUrl(baseUrl, sitePaths.jsonFeed(of)),
    title: name === undefined ? siteName : `${name} | ${siteName}`,
    description,
    author: station,
    updated: latest(entries.map(({ updated }) => updated)) ?? dateOfEmpty(newsroom),
    entries,
  };
};

const namesOf = (list: readonly { readonly id: string; readonly name: string }[]): unknown =>
  list.map(({ id, name }) => [id, name]);

/** All that the feed of a page is made from, besides the program: rendered texts by their hashes. */
export const feedInputs = (
  section: FeedSection,
  newsroom: Newsroom,
  { labels, bytesOfMedia, bodyHash, emergencies }: FeedOptions,
): unknown => {
  const { articles, ...rest } = section;
  return [
    'feed',
    rest,
    rest.isFull && emergencies,
    labels,
    newsroom.site,
    namesOf(newsroom.categories),
    namesOf(newsroom.units),
    dateOfEmpty(newsroom),
    articles.map(({ body: _body, index: _index, ...article }) => [
      article,
      bodyHash?.(article.key),
      article.audio && bytesOfMedia.get(article.audio),
    ]),
  ];
};
