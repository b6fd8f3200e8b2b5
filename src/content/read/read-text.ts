import { decodeText, foreignKindOf } from './decode-text.ts';
import { problem, startOfFile, type Problem } from '../problem.ts';
import type { Repair } from '../repair/repair.ts';
import type { SourceFile } from './source-file.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** A file's text, and the faults of its encoding and its form. */
export interface ReadText {
  /** Absent if the file is not text. */
  readonly source?: SourceText;
  readonly problems: readonly Problem[];
}

/**
 * The text of a source file, with faults of form mended.
 *
 * @param findRepairs finds these faults in the original text
 */
export const readText = (
  { file, bytes, problem: known }: SourceFile,
  findRepairs: (written: string) => Repair[],
): ReadText => {
  if (known) return { problems: [known] };
  const kind = foreignKindOf(bytes);
  if (kind !== undefined) return { problems: [problem('FILE_WORD', startOfFile(file), kind)] };
  const decoded = decodeText(bytes);
  if (!decoded) return { problems: [problem('ENCODING', startOfFile(file))] };
  const source = sourceText(file, decoded.text, findRepairs(decoded.text));
  const { fault, stray, decomposed } = decoded;
  const problems = [
    ...(stray ? [problem('ENCODING_MIXED', { file, ...stray }, stray)] : []),
    ...(fault && !stray ? [problem(fault, startOfFile(file))] : []),
    ...(decomposed ? [problem('TEXT_DECOMPOSED', { file, ...decomposed }, decomposed.word)] : []),
    ...source.problems,
  ];
  return { source, problems };
};
