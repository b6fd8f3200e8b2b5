import { formAt, nextTail, type WordForm } from '../encoding/word-forms.ts';
import { isLetterAt, isSpaceAt } from './letters.ts';
import { trait, traitsAt } from './unit-traits.ts';

/** A run of letters. */
export interface Word {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly form: WordForm;
}

/** All words of a text, in order. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let start = -1;
  let tail = 0;
  for (let index = 0; index < text.length; index += 1) {
    if ((traitsAt(text, index) & trait.letter) === 0) {
      if (start >= 0) words.push({ start, end: index, form: formAt(text, start, index, tail) });
      start = -1;
    } else if (start < 0) {
      start = index;
      tail = 1;
    } else tail = nextTail(tail, text.charCodeAt(index));
  }
  if (start >= 0) {
    words.push({ start, end: text.length, form: formAt(text, start, text.length, tail) });
  }
  return words;
};

/** Whether there is exactly one space between two words. */
export const areNeighbours = (text: string, word: Word, next: Word): boolean =>
  next.start === word.end + 1 && isSpaceAt(text, word.end);

/** A longer word is cut here; the longest syllable, `nghiêng`, has seven letters. */
const longest = 40;

/** The run of letters that ends before an index of a text. */
export const wordBefore = (text: string, end: number): string => {
  let start = end;
  while (start > end - longest && isLetterAt(text, start - 1)) start -= 1;
  return text.slice(start, end);
};

/** The run of letters that begins at an index of a text. */
export const wordFrom = (text: string, start: number): string => {
  let end = start;
  while (end < start + longest && isLetterAt(text, end)) end += 1;
  return text.slice(start, end);
};
