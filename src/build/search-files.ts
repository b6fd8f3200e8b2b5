import { join } from 'node:path';
import { namedLinks } from '../../layouts/parts/unit/unit-links.ts';
import type { Words } from '../../layouts/words/words.ts';
import type { SiteFile } from '../url/site-file.ts';
import { indexAll } from '../search/index-year.ts';
import type { SearchDocument } from '../search/search-document.ts';
import type { Page, PageOf } from '../site/page.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';

/** The names that the search page's filter uses for units, by the address of their pages. */
const filterNamesOf = (pages: readonly Page[], words: Words): ReadonlyMap<Href, string> =>
  new Map(
    pages.flatMap((page) =>
      page.kind === 'search'
        ? namedLinks(page.view.units, words).map(({ href, label }) => [href, label] as const)
        : [],
    ),
  );

const documentOf = (
  { view }: PageOf<'article'>,
  words: string,
  filterNames: ReadonlyMap<Href, string>,
): SearchDocument => ({
  url: view.href,
  title: view.title,
  standfirst: view.standfirst,
  date: view.date.iso,
  dateText: view.date.text,
  category: view.category.label,
  units: view.units.map(({ href, label }) => filterNames.get(href) ?? label),
  text: words,
});

/** What is searched, and the names of units in it. */
export interface SearchTexts {
  /** The words of each article's body, by its key. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** Every article that has a body, as the search knows it. */
export const searchDocuments = (
  pages: readonly Page[],
  { bodies, words }: SearchTexts,
): SearchDocument[] => {
  const filterNames = filterNamesOf(pages, words);
  return pages.flatMap((page) => {
    if (page.kind !== 'article') return [];
    const body = bodies.get(page.url.slice(1, -1));
    return body === undefined ? [] : [documentOf(page, body, filterNames)];
  });
};

/** The search index of each year that has articles with a body, as files of the site. */
export const searchFiles = async (
  pages: readonly Page[],
  texts: SearchTexts,
  cacheFolder: string,
  onYear: (() => void) | undefined,
): Promise<SiteFile[]> => {
  const byYear = Map.groupBy(searchDocuments(pages, texts), ({ date }) => date.slice(0, 4));
  const indexes = await indexAll(byYear, cacheFolder, onYear && (() => onYear()));
  return [...indexes].flatMap(([year, { folder, files }]) =>
    files.map((file) => ({
      path: `${sitePaths.searchIndex(year)}${file}` as SitePath,
      copyOf: join(folder, file),
    })),
  );
};
