import type { SitePath } from '../url/site-path.ts';
import type { OutputText } from './output-text.ts';

/** Text files that are made together. */
export interface OutputGroup {
  /** The addresses of the files; those of one row have the same text. */
  readonly paths: readonly (readonly SitePath[])[];
  /** What decides the texts besides the program, as JSON can hold it; absent if it costs as much as they do. */
  readonly from?: () => unknown;
  /** The text of each row. */
  readonly make: () => readonly string[] | Promise<readonly string[]>;
}

/** The files of a group, from the text of each row. */
export const textsAt = (
  { paths }: Pick<OutputGroup, 'paths'>,
  texts: readonly string[],
): OutputText[] =>
  paths.flatMap((row, index) => row.map((path) => ({ path, text: texts[index] ?? '' })));

/** Files that are made at once, each by itself. */
export const groupOf = (files: readonly OutputText[]): OutputGroup => ({
  paths: files.map(({ path }) => [path]),
  make: () => files.map(({ text }) => text),
});
