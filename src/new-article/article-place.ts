import { articleFile } from '../content/article-file.ts';
import { freeSlug } from '../url/free-slug.ts';
import { slugOf } from '../url/slug.ts';
import type { ArticleDraft } from './article-draft.ts';

/** The place of a new article. */
export interface ArticlePlace {
  /** Below the content folder: `articles/2020/03/x.md`. */
  readonly path: string;
  readonly slug: string;
  /**
   * The article that already has the wanted slug, in any month; the new place then has another
   * slug.
   */
  readonly taken?: string;
}

const slugOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length);

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
  const slug = freeSlug(wished, (each) => pathBySlug.has(each));
  const path = articleFile(date, slug);
  return taken === undefined ? { path, slug } : { path, slug, taken };
};
