import { judgedArticles } from '../approval/judged-articles.ts';
import { factRegister } from '../check/fact-register.ts';
import type { Known } from '../check/reference-problems.ts';
import { defaultKinds } from '../unit-kinds/default-kinds.ts';
import { withOwnKinds } from '../unit-kinds/kind-register.ts';
import type { Proofs } from '../check/text-problems.ts';
import type { CheckableArticle, Content, Locators, MediaFile } from '../content.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import { registerFiles, type RegisterFile } from '../read/file-kinds.ts';
import { markFileOf } from '../read/mark-file.ts';
import { mediaFileOf } from '../read/media-file.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { KeptParses } from './kept-parses.ts';
import { articleKeyOf, parseArticle } from './parse-article.ts';
import type { Parsed } from './parse-markdown-file.ts';
import { parseBroadcast } from './parse-broadcast.ts';
import { officialDocumentSlugOf, parseOfficialDocument } from './parse-official-document.ts';
import { parsePage } from './parse-page.ts';
import { parseRegister, type Register } from './parse-register.ts';
import type { Locator } from './parse-yaml.ts';

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

/** The parsed files of a folder, before they are compared with each other. */
export interface Collected {
  readonly registers: Registers;
  readonly content: Omit<Content, 'site'>;
  readonly articles: readonly ParsedOf<typeof parseArticle>[];
  readonly pages: readonly ParsedOf<typeof parsePage>[];
  readonly officialDocuments: readonly ParsedOf<typeof parseOfficialDocument>[];
  readonly broadcasts: readonly ParsedOf<typeof parseBroadcast>[];
  readonly checkableArticles: readonly CheckableArticle[];
  readonly documentSlugs: readonly string[];
  readonly known: Known;
  readonly problems: readonly Problem[];
  readonly locators: Locators;
}

type ParsedOf<Parse extends (source: SourceFile) => unknown> = ReturnType<Parse>;

export const ofKind = (sources: readonly SourceFile[], kind: SourceFile['kind']): SourceFile[] =>
  sources.filter((source) => source.kind === kind);

/** Parses every file without comparing any. */
export const collectContent = (
  sources: readonly SourceFile[],
  label: string,
  parses: KeptParses,
): Collected => {
  const collector = new Collector();
  const of = (kind: SourceFile['kind']): SourceFile[] => ofKind(sources, kind);
  const registers = parseRegisters(of('register'), label, collector);
  const articles = of('article').map((source) => parses.of(source, parseArticle));
  const pages = of('page').map((source) => parses.of(source, parsePage));
  const officialDocuments = of('document').map((source) =>
    parses.of(source, parseOfficialDocument),
  );
  const broadcasts = of('broadcast').map((source) => parses.of(source, parseBroadcast));
  const sound = {
    articles: collector.takeAll(of('article'), articles),
    pages: collector.takeAll(of('page'), pages),
    officialDocuments: collector.takeAll(of('document'), officialDocuments),
    broadcasts: collector.takeAll(of('broadcast'), broadcasts),
  };
  const media = parseMedia(of('media'), collector);
  const { mark, problems: ofMark } = markFileOf(of('mark'));
  collector.problems.push(...ofMark);
  const rules = registers['site.yaml']?.approval;
  return {
    registers,
    articles,
    pages,
    officialDocuments,
    broadcasts,
    checkableArticles: articles.flatMap(({ checkable = [] }) => checkable),
    documentSlugs: of('document').map(({ path }) => officialDocumentSlugOf(path)),
    content: {
      look: registers['look.yaml'],
      mark,
      categories: registers['categories.yaml']?.categories ?? [],
      units: registers['units.yaml']?.units ?? [],
      kinds: withOwnKinds(defaultKinds, registers['kinds.yaml']),
      congresses: registers['congresses.yaml']?.congresses ?? [],
      terms: registers['congresses.yaml']?.terms ?? [],
      events: registers['events.yaml']?.events ?? [],
      threads: registers['threads.yaml']?.threads ?? [],
      programmes: registers['programmes.yaml']?.programmes ?? [],
      redirects: registers['redirects.yaml']?.redirects ?? [],
      withdrawnMedia: registers['withdrawn-media.yaml']?.withdrawnMedia ?? [],
      ...sound,
      articles: judgedArticles(sound.articles, media, rules),
      media,
    },
    known: {
      articleKeys: of('article').map(({ path }) => articleKeyOf(path)),
      documentSlugs: of('document').map(({ path }) => officialDocumentSlugOf(path)),
      ownKinds: registers['kinds.yaml']?.kinds ?? [],
      unreadable: new Set(
        registerFiles.filter(
          (name) =>
            !registers[name] && (isRequired(name) || sources.some(({ path }) => path === name)),
        ),
      ),
    },
    problems: collector.problems,
    locators: collector.locators,
  };
};

/** The inputs of proofreading. */
export const proofsOf = (
  { registers, content }: Pick<Collected, 'registers' | 'content'>,
  { keyOf }: Pick<KeptParses, 'keyOf'>,
): Proofs => ({
  keyOf,
  words: registers['words.yaml']?.words ?? [],
  facts: factRegister(content.units, content.congresses, registers['site.yaml']?.abbreviations),
});
