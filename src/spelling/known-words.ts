import { readFileSync } from 'node:fs';
import { ownFile } from '../own-files/own-files.ts';

const files = ['loan-words.txt', 'rare-syllables.txt'];

let words: ReadonlySet<string> | undefined;

/**
 * Right words that are not in the counts: loan words (`ôtô`, `bêtông`), and syllables that are rare
 * in news (`khè`, `ngật`); in small letters, read once.
 */
export const knownWords = (): ReadonlySet<string> =>
  (words ??= new Set(
    files.flatMap((file) =>
      readFileSync(ownFile(`src/spelling/data/${file}`), 'utf8')
        .trim()
        .split(/\s+/u),
    ),
  ));
