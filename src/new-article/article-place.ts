import { slugOf } from '../url/slug.ts';
import type { ArticleDraft } from './article-draft.ts';

/** Where a new article goes. */
export interface ArticlePlace {
  /** Below the content folder: `articles/2020/03/x.md`. */
  readonly path: string;
  readonly slug: string;
  /**
   * The article that has the wanted slug already, in any month; the new place then has another
   * slug.
   */
  readonly taken?: string;
}

const slugOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length);

const longest = 80;

const withNumber = (slug: string, number: number): string => {
  const suffix = `-${number}`;
  return slug.slice(0, longest - suffix.length).replace(/-+$/u, '') + suffix;
};

const firstFree = (slug: string, taken: ReadonlySet<string>): string => {
  let number = 2;
  while (taken.has(withNumber(slug, number))) number += 1;
  return withNumber(slug, number);
};

/**
 * The path of a new article by its date and title. A slug that another article has, in any month,
 * gets the next free number, because editors refer to articles by their slugs.
 *
 * @param articles the paths of the existing articles below the content folder
 */
export const articlePlace = (
  { title, date }: Pick<ArticleDraft, 'title' | 'date'>,
  articles: readonly string[],
): ArticlePlace => {
  const wished = slugOf(title);
  const pathBySlug = new Map(articles.map((path) => [slugOfPath(path).toLowerCase(), path]));
  const taken = pathBySlug.get(wished);
  const slug = taken === undefined ? wished : firstFree(wished, new Set(pathBySlug.keys()));
  const path = `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`;
  return taken === undefined ? { path, slug } : { path, slug, taken };
};
