import { writtenForm } from './written-form.ts';

/** A run of letters and digits of a text. */
export interface WordInText {
  /** See `writtenForm`. */
  readonly form: string;
  /** Its position in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether it is in the same sentence or bracket as the word before. */
  readonly goesOn: boolean;
}

const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu;

/** A point within a number or an abbreviation (`1.500`, `TP.HCM`) is no end. */
const sentenceEnd = /[;:!?…()[\]"“”«»\n|•]|\.\s/u;

const memory = new Map<string, string>();

/** Cached: texts repeat their words, and a page has few different ones. */
const formOf = (word: string): string => {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size > 100_000) memory.clear();
  const form = writtenForm(word);
  memory.set(word, form);
  return form;
};

/** The words of a text in order; in Vietnamese these are syllables. */
export const wordsIn = (text: string): readonly WordInText[] => {
  const words: WordInText[] = [];
  let before = 0;
  run.lastIndex = 0;
  for (let found = run.exec(text); found; found = run.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    const gap = text.slice(before, start);
    const goesOn = words.length > 0 && (gap === ' ' || !sentenceEnd.test(gap));
    words.push({ form: formOf(found[0]), start, end, goesOn });
    before = end;
  }
  return words;
};
