import { readFileSync } from 'node:fs';
import { ownFile } from '../own-files/own-files.ts';
import { syllableKey } from './syllable-parts.ts';

/** A wrong word of two or more syllables and the right one, in small letters. */
export interface FixedConfusion {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const keysOf = (words: string): string[] => words.trim().split(' ').map(syllableKey);

const readLine = (line: string): FixedConfusion[] => {
  const [right = '', wrong = ''] = line.split(':');
  const syllables = right.trim().split(' ');
  return wrong.split(',').map((each) => ({ wrong: keysOf(each), right: syllables }));
};

/**
 * All entries of a text in the format of `data/confusions.txt`, by the key of the first wrong
 * syllable.
 */
export const readConfusions = (text: string): ReadonlyMap<string, readonly FixedConfusion[]> =>
  Map.groupBy(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .flatMap(readLine),
    ({ wrong }) => wrong[0] ?? '',
  );

let confusions: ReturnType<typeof readConfusions> | undefined;

/** Common misspellings, read once. */
export const fixedConfusions = (): ReturnType<typeof readConfusions> =>
  (confusions ??= readConfusions(
    readFileSync(ownFile('src/spelling/data/confusions.txt'), 'utf8'),
  ));
