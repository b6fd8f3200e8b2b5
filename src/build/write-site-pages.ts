import { join } from 'node:path';
import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import type { RenderRoute } from '../eleventy/add-pages.ts';
import { writeFewPages } from '../eleventy/write-few-pages.ts';
import { writePages, type WritePages } from '../eleventy/write-pages.ts';
import type { QuestionLog } from '../site/context/question-log.ts';
import type { Route } from '../site/plan-routes.ts';
import type { StagedPages } from '../staging/staged-pages.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import { modifiedOf, type WrittenFile } from '../file-system/written-file.ts';
import type { TrustedSite } from './kept-pages/kept-pages.ts';
import type { KeptPage, KeptSite } from './kept-pages/kept-site.ts';
import type { NotedSite } from './noted-site.ts';
import type { UnchangedPage } from './kept-pages/unchanged-pages.ts';

/** Where pages are written, and how. */
export interface PageWriting {
  /** The folder of the new site. */
  readonly folder: string;
  /** If absent, Eleventy writes them unless they are few. */
  readonly write?: WritePages | undefined;
  /** Records their links. */
  readonly staged: StagedPages;
  /** Called for each page. */
  readonly onPage: () => void;
  /** The usable record of an earlier build; absent if every page is to be made. */
  readonly kept: TrustedSite | undefined;
  /** Files of it that are already in the folder. */
  readonly standing: ReadonlySet<string>;
}

/** The pages in the new folder. */
export interface WrittenPages {
  /** What each file must contain. */
  readonly made: ReadonlyMap<string, Checksum>;
  /** The files kept from an earlier build. */
  readonly carried: ReadonlyMap<string, WrittenFile>;
  /**
   * Writes the record for the next build, once the pages are in their folder and all links are
   * known.
   */
  readonly leave: (code: string, folder: string) => Omit<KeptSite, 'files'>;
}

/** Where most pages are kept, this many others are written without Eleventy. */
const fewPages = 200;

/** A page with what it was made from. */
interface MadePage extends Checksum {
  readonly questions: readonly number[];
  /** Only for a page that an earlier build wrote. */
  readonly modified?: number;
}

/** Pages kept from an earlier build, with the question numbers of this run. */
const asMade = (
  carried: readonly UnchangedPage[],
  { asked }: KeptSite,
  { numberOf }: QuestionLog,
): ReadonlyMap<SitePath, MadePage> => {
  const numbers: (readonly number[])[] = [];
  const renumbered = (old: number): readonly number[] =>
    (numbers[old] ??= [numberOf(asked[old] ?? '[]') ?? []].flat());
  return new Map(
    carried.map(({ route, page: { bytes, sha256, modified, questions } }) => [
      route.url,
      { bytes, sha256, modified, questions: questions.flatMap(renumbered) },
    ]),
  );
};

/** Makes pages and records the questions that each asked. */
const makePages = async (
  routes: readonly Route[],
  { log: { during }, render }: NotedSite,
  { folder, write, staged, onPage }: PageWriting & { readonly write: WritePages },
): Promise<ReadonlyMap<SitePath, MadePage>> => {
  const made = new Map<SitePath, MadePage>();
  let questions: readonly number[] = [];
  const renderNoted: RenderRoute = (route) => {
    const [text, asked] = during(() => render(route));
    questions = asked;
    return text;
  };
  await write(routes, folder, renderNoted, (url, text) => {
    made.set(url, { ...checksumOf(text), questions });
    staged.add(url, text);
    onPage();
  });
  return made;
};

/** A page of the new site as a record for the next build; `undefined` if its file differs. */
const keptPage = (
  { url, kind, key, source }: Route,
  page: MadePage,
  folder: string,
): (readonly [SitePath, KeptPage])[] => {
  const modified = page.modified ?? modifiedOf(join(folder, fileOf(url)), page);
  if (modified === undefined) return [];
  return [[url, { ...page, kind, key, ...(source !== undefined && { source }), modified }]];
};

/**
 * Makes the pages of a plan that the folder does not already have from an earlier build.
 *
 * @throws errors of a layout or of the file system
 */
export const writeSitePages = async (
  routes: readonly Route[],
  site: NotedSite,
  writing: PageWriting,
): Promise<WrittenPages> => {
  const { log } = site;
  const { staged, onPage, kept, standing } = writing;
  const carried = (kept?.unchanged ?? []).filter(({ route }) => standing.has(fileOf(route.url)));
  const old = kept ? asMade(carried, kept.site, log) : new Map<SitePath, MadePage>();
  if (kept && old.size > 0) staged.keep([...old.keys()], kept.site.links);
  for (let done = 0; done < carried.length; done += 1) onPage();
  const others = routes.filter(({ url }) => !old.has(url));
  const areFew = old.size > 0 && others.length <= fewPages;
  const write = writing.write ?? (areFew ? writeFewPages : writePages);
  const pages = new Map([...old, ...(await makePages(others, site, { ...writing, write }))]);
  return {
    made: new Map([...pages].map(([url, { bytes, sha256 }]) => [fileOf(url), { bytes, sha256 }])),
    carried: new Map(carried.map(({ route, page }) => [fileOf(route.url), page])),
    leave: (code, folder) => ({
      code,
      turn: (kept?.site.turn ?? 0) + 1,
      asked: log.asked,
      hashes: log.hashes,
      prints: log.asked.flatMap((question, number): [number, string][] => {
        const print = log.printOf(question);
        return print === undefined ? [] : [[number, print]];
      }),
      pages: new Map(
        routes.flatMap((route) => {
          const page = pages.get(route.url);
          return page ? keptPage(route, page, folder) : [];
        }),
      ),
      links: staged.links(),
    }),
  };
};
