import { join } from 'node:path';
import { namedLinks } from '../../layouts/parts/unit/unit-links.ts';
import type { Words } from '../../layouts/words/words.ts';
import type { SiteFile } from '../url/site-file.ts';
import { indexAll } from '../search/index-year.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { pageKinds, type PageViews } from '../site/page-kinds.ts';
import type { Route } from '../site/plan-routes.ts';
import type { SiteContext } from '../site/site-context.ts';
import { sitePaths, type Href, type SitePath } from '../url/site-path.ts';

/** The names that the search page’s filter uses for units, by the address of their pages. */
const filterNamesOf = ({ units }: PageViews['search'], words: Words): ReadonlyMap<Href, string> =>
  new Map(namedLinks(units, words).map(({ href, label }) => [href, label] as const));

const documentOf = (
  view: PageViews['article'],
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
  readonly routes: readonly Route[];
  readonly context: SiteContext;
  /** The words of each article's body, by its key. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** Every article that has a body, as the search knows it; views are made one by one and let go. */
export const searchDocuments = ({
  routes,
  context,
  bodies,
  words,
}: SearchTexts): SearchDocument[] => {
  const searchPage = { url: sitePaths.search, key: '' };
  const filterNames = filterNamesOf(pageKinds.search.view(searchPage, context), words);
  return routes.flatMap((route) => {
    const body = bodies.get(route.key);
    if (route.kind !== 'article' || body === undefined) return [];
    return [documentOf(pageKinds.article.view(route, context), body, filterNames)];
  });
};

/** The search index of each year that has articles with a body, as files of the site. */
export const searchFiles = async (
  texts: SearchTexts,
  cacheFolder: string,
  onYear: (() => void) | undefined,
): Promise<SiteFile[]> => {
  const byYear = Map.groupBy(searchDocuments(texts), ({ date }) => date.slice(0, 4));
  const indexes = await indexAll(byYear, cacheFolder, onYear && (() => onYear()));
  return [...indexes].flatMap(([year, { folder, files }]) =>
    files.map((file) => ({
      path: `${sitePaths.searchIndex(year)}${file}` as SitePath,
      copyOf: join(folder, file),
    })),
  );
};
