import { pairsOf, type AskedTerm } from './asked-terms.ts';
import type { IndexReader } from './index-reader.ts';
import type { AskedWord } from './parse-query.ts';

/** Words, and the index entry of each pair of neighbours. */
export interface Reading {
  readonly words: readonly AskedWord[];
  readonly pairs: readonly AskedTerm[];
}

export const readWords = async (
  reader: IndexReader,
  words: readonly AskedWord[],
): Promise<Reading> => ({ words, pairs: await pairsOf(reader, words) });

/** How well two words go together, as a power of two. Pages with other marks than the typed ones hardly count. */
const fitOf = ({ count, exactCount }: AskedTerm): number =>
  exactCount > 0 ? Math.log2(1 + exactCount) : Math.min(0.5, count / 100);

/** How well all words go together. */
export const fit = ({ pairs }: Reading): number =>
  pairs.reduce((sum, pair) => sum + fitOf(pair), 0);

/** The positions of words that, as typed, go with neither neighbour. */
export const doubtfulPlaces = ({ words, pairs }: Reading): readonly number[] =>
  words.flatMap((_, index) => {
    const around = [pairs[index - 1], pairs[index]].filter((pair) => pair !== undefined);
    return around.some(({ exactCount }) => exactCount > 0) ? [] : [index];
  });
