import { readFileSync } from 'node:fs';
import { ownFile } from '../own-files/own-files.ts';

let words: readonly string[] | undefined;

/** Right words that look like misspellings of other words; in small letters, read once. */
export const rightWords = (): readonly string[] =>
  (words ??= readFileSync(ownFile('src/spelling/data/right-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')));

/** The longest word that is searched for, in letters. */
const reach = 40;

/**
 * Whether a position of a text is within one of some words.
 *
 * @param words in NFC and small letters; a word may have several syllables
 */
export const isWithin = (
  prose: string,
  { start, end }: { readonly start: number; readonly end: number },
  listed: Iterable<string>,
): boolean => {
  const from = Math.max(0, start - reach);
  const window = prose.slice(from, end + reach).toLowerCase();
  for (const word of listed) {
    for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + 1)) {
      if (from + at <= start && from + at + word.length >= end) return true;
    }
  }
  return false;
};
