import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { KeptParses } from '../content/parse/kept-parses.ts';
import { parseContent, type ParsedContent } from '../content/parse/parse-content.ts';
import { textParser, type TextAlone } from '../content/parse/text-parser.ts';
import { holdFiles } from '../content/read/held-files.ts';
import { readSourceFiles } from '../content/read/read-source-files.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { withoutReserved } from '../site/checks/reserved-texts.ts';
import { lazily } from '../site/context/lazily.ts';
import { heldParses } from './held-parses.ts';
import { heldProblems, TooManyTexts } from './held-problems.ts';

/** The content in its latest state. */
export interface ReadContent {
  readonly parsed: ParsedContent;
  /** Files with new bytes; empty at the first reading. */
  readonly changed: readonly SourceFile[];
  /** Texts still to be proofread: too many to do it at once. */
  readonly todo: readonly (() => void)[];
  /** Parses one text as if it were saved, and compares it with the others. */
  readonly parseAlone: (source: SourceFile) => TextAlone;
}

/** Reads a content folder repeatedly. */
export interface ContentReader {
  /** @throws errors of `readSourceFiles` */
  readonly read: () => Promise<ReadContent>;
  /** Records that all texts have been proofread. */
  readonly setProofread: () => void;
}

/** The cost of a reading depends only on what has changed since the last one. */
export const contentReader = (
  { path, label }: { readonly path: string; readonly label: string },
  kept: { readonly problems: KeptProblems; readonly parses: KeptParses },
): ContentReader => {
  const held = holdFiles();
  const parses = heldParses(kept.parses);
  const proofs = heldProblems(kept.problems);
  let isProofread = false;
  let before: ReadonlySet<SourceFile> | undefined;
  const read = async (): Promise<ReadContent> => {
    const { files, problems } = await readSourceFiles(path, label, held);
    const parsedWith = (keeping: KeptProblems): ParsedContent => {
      const parsed = parseContent(files, label, keeping, parses);
      return withoutReserved({ ...parsed, problems: [...problems, ...parsed.problems] });
    };
    const parser = lazily(() => textParser(files, label, kept.problems, parses));
    const seen = before;
    before = new Set(files);
    const all = {
      changed: seen ? files.filter((file) => !seen.has(file)) : [],
      parseAlone: (source: SourceFile) => parser()(source),
    };
    try {
      proofs.allow();
      if (isProofread) return { ...all, parsed: parsedWith(proofs.few), todo: [] };
    } catch (error) {
      if (!(error instanceof TooManyTexts)) throw error;
    }
    isProofread = false;
    const todo: (() => void)[] = [];
    return { ...all, parsed: parsedWith(proofs.later(todo)), todo };
  };
  return { read, setProofread: () => (isProofread = true) };
};
