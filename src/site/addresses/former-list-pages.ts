import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { numberedPages } from '../lists/numbered-pages.ts';
import type { Redirect } from './redirect.ts';

/** A section's list: its number of articles and the addresses of its pages. */
interface List {
  readonly total: number;
  readonly front: SitePath;
  readonly pageAt: (number: number) => SitePath;
}

const listsOf = ({ categories, units, byCategory, byUnit }: Sections): List[] => [
  ...categories.map(({ id }) => ({
    total: byCategory.get(id)?.length ?? 0,
    front: sitePaths.category(id),
    pageAt: (number: number) => sitePaths.categoryPage(id, number),
  })),
  ...units.map(({ id }) => ({
    total: byUnit.get(id)?.length ?? 0,
    front: sitePaths.unit(id),
    pageAt: (number: number) => sitePaths.unitPage(id, number),
  })),
];

type Sections = Pick<Newsroom, 'categories' | 'units' | 'byCategory' | 'byUnit' | 'site'>;

/**
 * Redirects from list pages that existed when a page held another number of articles and no longer
 * exist: each leads to the page that now shows the first of its articles.
 */
export const formerListPages = (newsroom: Sections): Redirect[] => {
  const { articlesPerPage, formerArticlesPerPage } = newsroom.site;
  return listsOf(newsroom).flatMap(({ total, front, pageAt }) => {
    const now = numberedPages(total, articlesPerPage);
    return formerArticlesPerPage.flatMap((size) =>
      numberedPages(total, size)
        .slice(now.length)
        .map(({ number, from }) => {
          const page = now.findLast((each) => each.from <= from);
          return { from: pageAt(number), to: page ? pageAt(page.number) : front };
        }),
    );
  });
};
