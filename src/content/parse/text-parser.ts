import { broadcastProblems } from '../check/broadcast-problems.ts';
import { duplicateProblems } from '../check/duplicate-problems.ts';
import { nothingKept } from '../check/kept-problems.ts';
import { officialDocumentProblems } from '../check/official-document-problems.ts';
import { referenceProblems } from '../check/reference-problems.ts';
import { textProblems } from '../check/text-problems.ts';
import { compareText } from '../compare-text.ts';
import type { Article, Broadcast, Locators, MarkdownSource, OfficialDocument } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';
import { collectContent, proofsOf } from './collect-content.ts';
import { noParses } from './kept-parses.ts';
import { articleKeyOf, parseArticle } from './parse-article.ts';
import { parseBroadcast } from './parse-broadcast.ts';
import type { Parsed } from './parse-markdown-file.ts';
import { officialDocumentSlugOf, parseOfficialDocument } from './parse-official-document.ts';
import { parsePage } from './parse-page.ts';

/** One text, parsed as if the rest of the folder were unchanged. */
export interface TextAlone {
  /** The text; absent if nothing of it can be read. */
  readonly text: MarkdownSource | undefined;
  /** The text as an article, if all its fields are valid. */
  readonly article?: Article | undefined;
  readonly officialDocument?: OfficialDocument | undefined;
  readonly broadcast?: Broadcast | undefined;
  readonly problems: readonly Problem[];
  readonly locators: Locators;
}

const withIn = <Text extends MarkdownSource>(texts: readonly Text[], one: Text): readonly Text[] =>
  [...texts.filter(({ file }) => file !== one.file), one].toSorted((a, b) =>
    compareText(a.file, b.file),
  );

const alone = (
  { file }: SourceFile,
  parsed: Parsed<MarkdownSource> & { readonly checkable?: MarkdownSource },
  problemsOf: (locators: Locators) => readonly Problem[],
): TextAlone => {
  const locators: Locators = new Map(parsed.locator && [[file, parsed.locator]]);
  const between = problemsOf(locators).filter((each) => each.file === file);
  const text = parsed.value ?? parsed.checkable;
  return { text, problems: [...parsed.problems, ...between], locators };
};

/**
 * Parses single texts and compares each with a folder that was already read. Returns the problems
 * of that text, without those of the others.
 */
export const textParser = (
  sources: readonly SourceFile[],
  label: string,
  kept = nothingKept,
  parses = noParses,
): ((source: SourceFile) => TextAlone) => {
  const collected = collectContent(sources, label, parses);
  const proofs = proofsOf(collected, parses);
  const content = { ...collected.content, officialDocuments: [] };
  const { known, checkableArticles } = collected;
  const article = (source: SourceFile): TextAlone => {
    const parsed = parseArticle(source);
    const own = parsed.checkable ? [parsed.checkable] : [];
    const keys = new Set([...known.articleKeys, articleKeyOf(source.path)]);
    const found = alone(source, parsed, (locators) => [
      ...referenceProblems(content, own, { ...known, articleKeys: [...keys] }, locators, label),
      ...own.flatMap((each) => duplicateProblems(withIn(checkableArticles, each), locators)),
      ...textProblems(own, [], proofs, locators, kept),
    ]);
    return { ...found, article: parsed.value };
  };
  const officialDocument = (source: SourceFile): TextAlone => {
    const parsed = parseOfficialDocument(source);
    const own = parsed.checkable ? [parsed.checkable] : [];
    const all = collected.officialDocuments.flatMap(({ checkable = [] }) => checkable);
    const slugs = new Set([...collected.documentSlugs, officialDocumentSlugOf(source.path)]);
    const officialDocuments = parsed.value ? [parsed.value] : [];
    const found = alone(source, parsed, (locators) => [
      ...referenceProblems({ ...content, officialDocuments }, [], known, locators, label),
      ...own.flatMap((each) => officialDocumentProblems(withIn(all, each), [...slugs], locators)),
      ...textProblems([], own, proofs, locators, kept),
    ]);
    return { ...found, officialDocument: parsed.value };
  };
  const broadcast = (source: SourceFile): TextAlone => {
    const parsed = parseBroadcast(source);
    const own = parsed.checkable ? [parsed.checkable] : [];
    const all = collected.broadcasts.flatMap(({ checkable = [] }) => checkable);
    const found = alone(source, parsed, (locators) => [
      ...own.flatMap((each) =>
        broadcastProblems(withIn(all, each), content, known, locators, label),
      ),
      ...textProblems([], own, proofs, locators, kept),
    ]);
    return { ...found, broadcast: parsed.value };
  };
  const page = (source: SourceFile): TextAlone => {
    const parsed = parsePage(source);
    const own = parsed.checkable ? [parsed.checkable] : [];
    return alone(source, parsed, (locators) => textProblems([], own, proofs, locators, kept));
  };
  return (source) => {
    if (source.kind === 'article') return article(source);
    if (source.kind === 'broadcast') return broadcast(source);
    return source.kind === 'document' ? officialDocument(source) : page(source);
  };
};
