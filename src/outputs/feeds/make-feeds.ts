import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { latest, publishedInstant, type VietnamInstant } from '../article-instants.ts';
import { closingEntry } from './closing-entry.ts';
import { feedEntry, type FeedOptions } from './feed-entry.ts';
import type { Feed } from './feed.ts';

const newestCount = 30;

/** A front page and the articles of its feed, oldest first. */
interface Section {
  readonly of: SitePath;
  readonly title: string;
  readonly description: string | undefined;
  readonly articles: readonly NewsArticle[];
}

/** A stub has nothing to read, and a preview shows what is not published. */
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

const feedOf = (section: Section, newsroom: Newsroom, options: FeedOptions): Feed => {
  const { of, title, description, articles } = section;
  const { baseUrl, station } = newsroom.site;
  const fed = articles
    .filter(isFed)
    .slice(-newestCount)
    .toReversed()
    .map((article) => feedEntry(article, newsroom, options));
  const entries = [...closingEntry(newsroom, options), ...fed];
  return {
    of,
    id: absoluteUrl(identityOf(newsroom.site), of),
    homeUrl: absoluteUrl(baseUrl, of),
    atomUrl: absoluteUrl(baseUrl, sitePaths.atomFeed(of)),
    jsonUrl: absoluteUrl(baseUrl, sitePaths.jsonFeed(of)),
    title,
    description,
    author: station,
    updated: latest(entries.map(({ updated }) => updated)) ?? dateOfEmpty(newsroom),
    entries,
  };
};

/**
 * The feeds of the site, of each category and of each unit, in this order, with the 30 newest
 * published articles. On a closed site its closing comes first.
 */
export const makeFeeds = (newsroom: Newsroom, options: FeedOptions): Feed[] => {
  const { site, categories, units, articles, byCategory, byUnit } = newsroom;
  const titled = (name: string): string => `${name} | ${site.name}`;
  const sections: Section[] = [
    { of: sitePaths.home, title: site.name, description: site.description, articles },
    ...categories.map(({ id, name, description }) => ({
      of: sitePaths.category(id),
      title: titled(name),
      description,
      articles: byCategory.get(id) ?? [],
    })),
    ...units.map(({ id, name, note }) => ({
      of: sitePaths.unit(id),
      title: titled(name),
      description: note,
      articles: byUnit.get(id) ?? [],
    })),
  ];
  return sections.map((section) => feedOf(section, newsroom, options));
};
