/**
 * The file of an article, relative to the content folder: `articles/2020/03/dai-hoi.md`.
 *
 * @param date begins with year and month: `2020-03`, `2020-03-06 07:30`
 */
export const articleFile = (date: string, slug: string): string =>
  `articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`;
