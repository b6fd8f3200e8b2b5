import { readFileSync } from 'node:fs';
import { ownFile } from '../own-files/own-files.ts';

let words: ReadonlySet<string> | undefined;

/** Words that are no Vietnamese syllable but in use: `ôtô`, `bêtông`; in small letters, read once. */
export const loanWords = (): ReadonlySet<string> =>
  (words ??= new Set(
    readFileSync(ownFile('src/spelling/data/loan-words.txt'), 'utf8').split(/\s+/u),
  ));
