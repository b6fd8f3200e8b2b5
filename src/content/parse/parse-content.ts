import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type {
  Article,
  Content,
  Locators,
  MarkdownSource,
  MediaFile,
  OfficialDocument,
  PlainPage,
} from '../content.ts';
import { officialDocumentProblems } from '../check/official-document-problems.ts';
import { registerFiles, type RegisterFile } from '../read/file-kinds.ts';
import { mediaFileOf } from '../read/media-file.ts';
import { articleKeyOf, parseArticle } from './parse-article.ts';
import { officialDocumentSlugOf, parseOfficialDocument } from './parse-official-document.ts';
import type { Parsed } from './parse-markdown-file.ts';
import { noParses } from './kept-parses.ts';
import { parsePage } from './parse-page.ts';
import { parseRegister, type Register } from './parse-register.ts';
import type { Locator } from './parse-yaml.ts';
import { sourceAddress } from './source-address.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { referenceProblems } from '../check/reference-problems.ts';
import type { SourceFile } from '../read/source-file.ts';
import { nothingKept } from '../check/kept-problems.ts';
import { factRegister } from '../check/fact-register.ts';
import { textProblems } from '../check/text-problems.ts';
import { withdrawnMediaProblems } from '../check/withdrawn-media-problems.ts';
import { duplicateProblems } from '../check/duplicate-problems.ts';

/** The result of reading a content folder. */
export interface ParsedContent {
  /** Everything without faults; absent only when the site's own settings could not be read. */
  readonly content?: Content;
  readonly problems: readonly Problem[];
  readonly locators: Locators;
  /** The name of the content folder in problems. */
  readonly label: string;
  /** Addresses of what has faults: a link to one of them, or below it, is not a second fault. */
  readonly faultyPaths: readonly SitePath[];
  /** Texts whose front matter has faults: they are checked but not published. */
  readonly faultyTexts: readonly MarkdownSource[];
  /** The files of articles that say that they are drafts, those with faults too. */
  readonly drafts: ReadonlySet<string>;
  /** The files that are left out so that everything else can be published. */
  readonly heldBack: ReadonlySet<string>;
}

type Registers = { [File in RegisterFile]?: Register<File> };

/** The results of parsing many files, collected in one place. */
class Collector {
  readonly problems: Problem[] = [];
  readonly locators = new Map<string, Locator>();

  /** Keeps a file's problems and locator; returns its value. */
  take<Value>(file: string, { value, problems, locator }: Parsed<Value>): Value | undefined {
    this.problems.push(...problems);
    if (locator) this.locators.set(file, locator);
    return value;
  }

  /** The same for many files; returns the values that exist. */
  takeAll<Value>(sources: readonly SourceFile[], parsed: readonly Parsed<Value>[]): Value[] {
    return sources.flatMap(({ file }, index) => {
      const value = this.take(file, parsed[index] ?? { problems: [] });
      return value === undefined ? [] : [value];
    });
  }
}

const isDefined = <Value>(value: Value | undefined): value is Value => value !== undefined;

const isRequired = (name: RegisterFile): boolean =>
  name === 'site.yaml' || name === 'categories.yaml';

const parseRegisters = (
  sources: readonly SourceFile[],
  label: string,
  collector: Collector,
): Registers => {
  const registers: Registers = {};
  for (const name of registerFiles) {
    const source = sources.find(({ path }) => path === name);
    if (source) {
      Object.assign(registers, {
        [name]: collector.take(source.file, parseRegister(source, name)),
      });
    } else if (isRequired(name)) {
      const file = `${label}/${name}`;
      collector.problems.push(problem('FILE_MISSING', startOfFile(file), file));
    }
  }
  return registers;
};

const parseMedia = (sources: readonly SourceFile[], collector: Collector): MediaFile[] =>
  sources.flatMap((source) => {
    const { media, problems } = mediaFileOf(source);
    collector.problems.push(...problems);
    return media ? [media] : [];
  });

/** The folders of the pages that are made from a register. */
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
    ...[...content.articles, ...content.pages, ...content.officialDocuments].map(
      ({ path }) => path,
    ),
    ...content.media.map(({ name }) => sitePaths.media(name)),
  ]);
  const inFiles = sources.map(sourceAddress).filter(isDefined);
  const inRegisters = [...unreadable].map((name) => folders[name]).filter(isDefined);
  return [...inFiles.filter((path) => !sound.has(path)), ...inRegisters];
};

/**
 * Turns source files into content. Pure: the problems of all files, including those of
 * references, are collected and returned unsorted, together with everything that has no faults.
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
  const collector = new Collector();
  const ofKind = (kind: SourceFile['kind']): SourceFile[] =>
    sources.filter((source) => source.kind === kind);
  const registers = parseRegisters(ofKind('register'), label, collector);
  const parsedArticles = ofKind('article').map((source) => parses.of(source, parseArticle));
  const parsedPages = ofKind('page').map((source) => parses.of(source, parsePage));
  const parsedOfficialDocuments = ofKind('document').map((source) =>
    parses.of(source, parseOfficialDocument),
  );
  const articles: Article[] = collector.takeAll(ofKind('article'), parsedArticles);
  const pages: PlainPage[] = collector.takeAll(ofKind('page'), parsedPages);
  const officialDocuments: OfficialDocument[] = collector.takeAll(
    ofKind('document'),
    parsedOfficialDocuments,
  );
  const checkableArticles = parsedArticles.flatMap(({ checkable = [] }) => checkable);
  const media = parseMedia(ofKind('media'), collector);
  const { problems, locators } = collector;
  const content: Omit<Content, 'site'> = {
    categories: registers['categories.yaml']?.categories ?? [],
    units: registers['units.yaml']?.units ?? [],
    congresses: registers['congresses.yaml']?.congresses ?? [],
    terms: registers['congresses.yaml']?.terms ?? [],
    threads: registers['threads.yaml']?.threads ?? [],
    redirects: registers['redirects.yaml']?.redirects ?? [],
    withdrawnMedia: registers['withdrawn-media.yaml']?.withdrawnMedia ?? [],
    articles,
    pages,
    officialDocuments,
    media,
  };
  const known = {
    articleKeys: ofKind('article').map(({ path }) => articleKeyOf(path)),
    unreadable: new Set(
      registerFiles.filter(
        (name) =>
          !registers[name] && (isRequired(name) || sources.some(({ path }) => path === name)),
      ),
    ),
  };
  const site = registers['site.yaml'];
  return {
    ...(site && { content: { ...content, site } }),
    problems: [
      ...problems,
      ...referenceProblems(content, checkableArticles, known, locators, label),
      ...duplicateProblems(checkableArticles, locators),
      ...withdrawnMediaProblems(content, locators.get(`${label}/withdrawn-media.yaml`), label),
      ...officialDocumentProblems(
        parsedOfficialDocuments.flatMap(({ checkable = [] }) => checkable),
        ofKind('document').map(({ path }) => officialDocumentSlugOf(path)),
        locators,
      ),
      ...textProblems(
        checkableArticles,
        [...parsedPages, ...parsedOfficialDocuments].flatMap(({ checkable = [] }) => checkable),
        {
          words: registers['words.yaml']?.words ?? [],
          facts: factRegister(content.units, content.congresses, site?.abbreviations),
        },
        locators,
        kept,
      ),
    ],
    faultyTexts: [...parsedArticles, ...parsedPages, ...parsedOfficialDocuments].flatMap(
      ({ value, checkable = [] }) => (value ? [] : checkable),
    ),
    drafts: new Set(
      ofKind('article').flatMap(({ file }, index) => (parsedArticles[index]?.isDraft ? file : [])),
    ),
    heldBack: new Set(),
    locators,
    label,
    faultyPaths: faultyPaths(sources, content, known.unreadable),
  };
};
