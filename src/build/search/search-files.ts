import { namedLinks } from '../../../layouts/parts/unit/unit-links.ts';
import type { Words } from '../../../layouts/words/words.ts';
import type { SearchedPage } from '../../search/index/search-document.ts';
import { pageFrames } from '../../site/page-frame.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import type { Route } from '../../site/plan-routes.ts';
import type { SiteContext } from '../../site/site-context.ts';
import { unitLinks } from '../../site/units/unit-links.ts';
import type { SiteFile } from '../../url/site-file.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { SearchedDocument } from './searched-document.ts';
import type { PagePartOf } from '../../search/index/year-part.ts';
import { joinKeptYears, joinParts, type KeptSearch } from './kept-search.ts';

/** The searched pages and the words for them. */
export interface SearchTexts {
  readonly routes: readonly Route[];
  readonly context: SiteContext;
  readonly words: Words;
}

/** Unit names by id, as in the filter of the search page. */
const unitNames = (context: SiteContext, words: Words): ReadonlyMap<string, string> => {
  const units = context.units();
  const named = namedLinks(unitLinks(units, pageFrames(context)), words);
  return new Map(units.map(({ id }, index) => [id, named[index]?.label ?? id] as const));
};

const titleOf = (
  { type, title, unitIds: [unit = ''] }: SearchedPage,
  units: ReadonlyMap<string, string>,
  words: Words,
): string => {
  if (type === 'term') return words.progressOfTerm(title);
  return type === 'unit' ? (units.get(unit) ?? title) : title;
};

/** Every searched page of every kind, in the order of the plan; texts are read on demand. */
export const searchDocuments = ({ routes, context, words }: SearchTexts): SearchedDocument[] => {
  const units = unitNames(context, words);
  const { link } = pageFrames(context);
  return routes.flatMap((route) => {
    const page = pageKinds[route.kind].searched?.(route, context);
    if (!page) return [];
    const { unitIds, source, ...rest } = page;
    const names = unitIds.flatMap((id) => units.get(id) ?? []);
    return [
      {
        ...rest,
        url: link(route.url),
        title: titleOf(page, units, words),
        units: names,
        names: [...rest.names, ...names],
        textHash: source === undefined ? '' : context.wordsHash(source),
        get text() {
          return source === undefined ? '' : context.words(source);
        },
      },
    ];
  });
};

const pathOf = (name: string): SitePath => `${sitePaths.searchIndexes}${name}` as SitePath;

/** The search index as files of the site. */
export const searchFiles = (
  texts: SearchTexts,
  kept?: KeptSearch,
  partOf?: PagePartOf,
): SiteFile[] => {
  const documents = searchDocuments(texts);
  const { files, years } = partOf ? joinParts(documents, partOf) : joinKeptYears(documents, kept);
  return [
    ...files.map(([name, bytes]) => ({ path: pathOf(name), bytes })),
    ...years.flatMap(({ folder, files: held }) =>
      held.map(({ name, ...file }): SiteFile => ({ path: pathOf(`${folder}/${name}`), ...file })),
    ),
  ];
};
