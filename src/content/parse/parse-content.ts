import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { approvalProblems } from '../check/approval-problems.ts';
import { broadcastProblems } from '../check/broadcast-problems.ts';
import { duplicateProblems } from '../check/duplicate-problems.ts';
import { nothingKept, type KeptProblems } from '../check/kept-problems.ts';
import { lookProblems } from '../check/look-problems.ts';
import { siteProblems } from '../check/site-problems.ts';
import { officialDocumentProblems } from '../check/official-document-problems.ts';
import { pageProblems } from '../check/page-problems.ts';
import { referenceProblems } from '../check/reference-problems.ts';
import { textProblems } from '../check/text-problems.ts';
import { withdrawnMediaProblems } from '../check/withdrawn-media-problems.ts';
import type { Content, Locators, MarkdownSource } from '../content.ts';
import { isEnglish } from '../english-page.ts';
import type { Problem } from '../problem.ts';
import type { RegisterFile } from '../read/file-kinds.ts';
import type { SourceFile } from '../read/source-file.ts';
import { textsIn } from '../texts-in.ts';
import { collectContent, ofKind, proofsOf, type Collected } from './collect-content.ts';
import { noParses, type KeptParses } from './kept-parses.ts';
import { sourceAddress } from './source-address.ts';

/** The result of reading a content folder. */
export interface ParsedContent {
  /** All valid content; absent only if the site's own settings could not be read. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
  readonly locators: Locators;
  /** The name of the content folder in problems. */
  readonly label: string;
  /** Addresses of faulty content: a link to one of them, or below it, is not a second fault. */
  readonly faultyPaths: readonly SitePath[];
  /** Texts with faulty front matter: they are checked but not published. */
  readonly faultyTexts: readonly MarkdownSource[];
  /** The files of articles that are drafts, including faulty ones and those that lack an approval. */
  readonly drafts: ReadonlySet<string>;
  /** The files that are left out so that everything else can be published. */
  readonly heldBack: ReadonlySet<string>;
}

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** The folders of the pages made from each register. */
const folders: { readonly [File in RegisterFile]?: SitePath } = {
  'categories.yaml': sitePaths.categoryFolder,
  'units.yaml': sitePaths.unitIndex,
};

const faultyPaths = (
  sources: readonly SourceFile[],
  content: Omit<Content, 'site'>,
  unreadable: ReadonlySet<RegisterFile>,
): SitePath[] => {
  const sound = new Set([
    ...textsIn(content).map(({ path }) => path),
    ...content.media.map(({ name }) => sitePaths.media(name)),
  ]);
  const inFiles = sources.map(sourceAddress).filter(isDefined);
  const inRegisters = [...unreadable].map((name) => folders[name]).filter(isDefined);
  return [...inFiles.filter((path) => !sound.has(path)), ...inRegisters];
};

/** Problems between files, and problems in the wording of texts. */
const problemsBetween = (
  collected: Collected,
  label: string,
  kept: KeptProblems,
  parses: KeptParses,
): Problem[] => {
  const { content, checkableArticles, known, locators, pages, officialDocuments } = collected;
  const site = collected.registers['site.yaml'];
  const broadcasts = collected.broadcasts.flatMap(({ checkable = [] }) => checkable);
  const lookLocator = locators.get(`${label}/look.yaml`);
  const siteLocator = locators.get(`${label}/site.yaml`);
  return [
    ...(content.look && lookLocator ? lookProblems(content.look, lookLocator) : []),
    ...(site && siteLocator ? siteProblems(site, siteLocator) : []),
    ...referenceProblems(content, checkableArticles, known, locators, label),
    ...duplicateProblems(checkableArticles, locators),
    ...pageProblems({ ...content, ...(site && { site }) }, locators, label),
    ...withdrawnMediaProblems(content, locators.get(`${label}/withdrawn-media.yaml`), label),
    ...officialDocumentProblems(
      officialDocuments.flatMap(({ checkable = [] }) => checkable),
      collected.documentSlugs,
      locators,
    ),
    ...broadcastProblems(broadcasts, content, known, locators, label),
    ...textProblems(
      checkableArticles,
      [
        /** Rules of Vietnamese spelling would be wrong about English. */
        ...[...pages, ...officialDocuments]
          .flatMap(({ checkable = [] }) => checkable)
          .filter((text) => !isEnglish(text)),
        ...broadcasts,
      ],
      proofsOf(collected, parses),
      locators,
      kept,
    ),
  ];
};

/**
 * Turns source files into content. Pure: the problems of all files, including those of references,
 * are collected and returned unsorted, together with all valid content.
 *
 * @param label the name of the content folder in problems
 * @param kept problems that earlier runs found in texts
 * @param parses texts that earlier runs have parsed
 */
export const parseContent = (
  sources: readonly SourceFile[],
  label: string,
  kept = nothingKept,
  parses = noParses,
): ParsedContent => {
  const collected = collectContent(sources, label, parses);
  const { content, articles, pages, officialDocuments, broadcasts, known } = collected;
  const site = collected.registers['site.yaml'];
  const files = ofKind(sources, 'article').map(({ file }, index) => ({ file, ...articles[index] }));
  const declared = new Set(files.flatMap(({ file, isDraft }) => (isDraft ? file : [])));
  const borrowed = new Set(
    files.flatMap(({ file, value, isDraft }) => (value?.draft && !isDraft ? file : [])),
  );
  return {
    ...(site && { content: { ...content, site } }),
    problems: [
      ...collected.problems,
      ...problemsBetween(collected, label, kept, parses),
      ...approvalProblems(content.articles, site?.approval, declared, collected.locators),
    ],
    faultyTexts: [...articles, ...pages, ...officialDocuments, ...broadcasts].flatMap(
      ({ value, checkable = [] }) => (value ? [] : checkable),
    ),
    drafts: new Set([
      ...declared,
      ...content.articles.flatMap(({ draft, file }) => (draft && !borrowed.has(file) ? file : [])),
    ]),
    heldBack: new Set(),
    locators: collected.locators,
    label,
    faultyPaths: faultyPaths(sources, content, known.unreadable),
  };
};
