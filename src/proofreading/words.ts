import { isLetterAt, isSpaceAt } from './letters.ts';
import { trait, traitsAt } from './unit-traits.ts';

/** A run of letters. */
export interface Word {
  readonly start: number;
  /** Behind its last letter. */
  readonly end: number;
  /** A number that all words have in common that are the same but for the first letter. */
  readonly tail: number;
}

/** Numbers up to here need no place of their own in memory. */
const smallInteger = 0x3f_ff_ff_ff;

/** All words of a text, in its order. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let start = -1;
  let tail = 0;
  for (let index = 0; index < text.length; index += 1) {
    if ((traitsAt(text, index) & trait.letter) === 0) {
      if (start >= 0) words.push({ start, end: index, tail });
      start = -1;
    } else if (start < 0) {
      start = index;
      tail = 1;
    } else tail = (tail * 31 + text.charCodeAt(index)) & smallInteger;
  }
  if (start >= 0) words.push({ start, end: text.length, tail });
  return words;
};

/** Whether nothing but one space stands between two words. */
export const areNeighbours = (text: string, word: Word, next: Word): boolean =>
  next.start === word.end + 1 && isSpaceAt(text, word.end);

/** A word is cut at so many letters: the longest syllable, `nghiêng`, has seven. */
const longest = 40;

/** The letters that end before a place of a text. */
export const wordBefore = (text: string, end: number): string => {
  let start = end;
  while (start > end - longest && isLetterAt(text, start - 1)) start -= 1;
  return text.slice(start, end);
};

/** The letters that begin at a place of a text. */
export const wordFrom = (text: string, start: number): string => {
  let end = start;
  while (end < start + longest && isLetterAt(text, end)) end += 1;
  return text.slice(start, end);
};
