import type { Problem } from '../content/problem.ts';
import { changeAt, type ReplacedWord } from '../content/edit/change-at.ts';
import { editContentFile } from '../content/edit/edit-file.ts';
import { frontMatterOf, type FileForm } from '../content/edit/front-matter.ts';
import { EditError } from '../content/edit/yaml-spans.ts';

/** The offset of each line's beginning. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
];

/** The words that problems would replace, the last one of the file first. */
const wordsOf = (text: string, problems: readonly Problem[]): readonly ReplacedWord[] => {
  const starts = lineStarts(text);
  const words = problems
    .flatMap(({ replacement: word, replaces, ...at }): ReplacedWord[] => {
      const { line, column, length } = replaces ?? at;
      const lineStart = starts[line - 1];
      if (word === undefined || length === undefined || lineStart === undefined) return [];
      const start = lineStart + column - 1;
      return [{ start, end: start + length, word }];
    })
    .toSorted((a, b) => b.start - a.start);
  /** Two faults of one value have the same replacement. */
  return words.filter(({ start }, index) => words[index - 1]?.start !== start);
};

/** Plain words and numbers; markup is mended elsewhere. */
const isWords = /^(?:[\p{L}\p{M}\d ]|(?<=\d)[.,](?=\d))+$/u;

/** A Markdown file with a word of its body replaced; `undefined` if the word is not in the body. */
const editedBody = (
  text: string,
  form: FileForm,
  { start, end, word }: ReplacedWord,
): string | undefined => {
  if (form === 'register') return undefined;
  const { opening, yaml } = frontMatterOf(text, form);
  const isInBody = start >= opening.length + yaml.length && isWords.test(text.slice(start, end));
  return isInBody ? text.slice(0, start) + word + text.slice(end) : undefined;
};

/** `undefined` if the letters are only part of a value, or if more of the file would change. */
const edited = (text: string, form: FileForm, word: ReplacedWord): string | undefined => {
  try {
    const body = editedBody(text, form, word);
    if (body !== undefined) return body;
    const change = changeAt(text, form, word);
    return change && editContentFile(text, form, change);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
};

/** Replaces values if a problem names the replacement; other problems are ignored. */
export const mendValues = (
  text: string,
  form: FileForm,
  problems: readonly Problem[],
): { text: string; count: number } => {
  let mended = text;
  let count = 0;
  for (const word of wordsOf(text, problems)) {
    const next = edited(mended, form, word);
    if (next === undefined) continue;
    mended = next;
    count += 1;
  }
  return { text: mended, count };
};
