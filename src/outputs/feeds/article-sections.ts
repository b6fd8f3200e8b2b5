import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { threadArticles } from '../../newsroom/thread-articles.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';

/** A front page and the articles of its feed, oldest first. */
export interface ArticleSection {
  readonly of: SitePath;
  /** `undefined` for the site itself. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly articles: readonly NewsArticle[];
  /** Whether entries have their whole texts instead of only summaries. */
  readonly isFull: boolean;
}

/**
 * The site and its categories, whose feeds are read instead of the pages; units and threads, whose
 * feeds only announce news.
 */
export const articleSections = (newsroom: Newsroom): ArticleSection[] => {
  const { site, categories, units, threads, articles, byCategory, byUnit } = newsroom;
  return [
    {
      of: sitePaths.home,
      name: undefined,
      description: site.description,
      articles,
      isFull: true,
    },
    ...categories.map(({ id, name, description }) => ({
      of: sitePaths.category(id),
      name,
      description,
      articles: byCategory.get(id) ?? [],
      isFull: true,
    })),
    ...units.map(({ id, name, note }) => ({
      of: sitePaths.unit(id),
      name,
      description: note,
      articles: byUnit.get(id) ?? [],
      isFull: false,
    })),
    ...threads.map((thread) => ({
      of: sitePaths.thread(thread.id),
      name: thread.title,
      description: thread.description,
      articles: threadArticles(thread, newsroom),
      isFull: false,
    })),
  ];
};
