import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { latest, publishedInstant, type VietnamInstant } from '../article-instants.ts';
import { articleSections, type ArticleSection } from './article-sections.ts';
import { closingEntry } from './closing-entry.ts';
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

const entriesOf = (
  { articles, isFull }: ArticleSection,
  newsroom: Newsroom,
  options: FeedOptions,
): FeedEntry[] => {
  const fed = articles
    .filter(isFed)
    .slice(-newestCount)
    .toReversed()
    .map((article) => [article, feedEntry(article, newsroom, options)] as const);
  return isFull ? withFullTexts(fed, options) : fed.map(([, entry]) => entry);
};

interface FedSection {
  readonly of: SitePath;
  readonly name: string | undefined;
  readonly description?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

const feedOf = (
  { of, name, description, entries: fed }: FedSection,
  newsroom: Newsroom,
  options: FeedOptions,
): Feed => {
  const { baseUrl, name: siteName, station } = newsroom.site;
  const entries = [...closingEntry(newsroom, options), ...fed];
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

/**
 * The feeds of the site, of each category, unit and thread, of official documents, corrections and results of
 * congresses, in this order, each with the 20 newest entries. On a closed site its closing comes first.
 */
export const makeFeeds = (newsroom: Newsroom, options: FeedOptions): Feed[] => {
  const sections: FedSection[] = [
    ...articleSections(newsroom).map((section) => ({
      ...section,
      entries: entriesOf(section, newsroom, options),
    })),
    ...otherSections(newsroom, options).map((section) => ({
      ...section,
      entries: section.entries.slice(0, newestCount),
    })),
  ];
  return sections.map((section) => feedOf(section, newsroom, options));
};
