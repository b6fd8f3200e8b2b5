import { noFold, shardOf, type Spread } from '../words/shard-of.ts';
import { noWord } from './term-pages.ts';
import type { PairNumbers } from './pair-numbers.ts';

/** Terms by the numbers of their words. */
export interface Terms {
  /** In the order of first occurrence. */
  readonly words: readonly string[];
  readonly terms: PairNumbers;
}

/** The value of each term; `undefined` if a level has none for it. */
export type TermValues = readonly (string | undefined)[];

/** The wanted number of letters in a file, before compression. */
const wantedSize = 7000;

/** Quotation marks, colon and comma of an entry. */
const signs = 6;

export interface TermTable {
  readonly spread: Spread;
  /** JSON by file name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The hashes of folded words, by word number. */
export type FoldHashes = Uint32Array;

/** A power of two, so that it seldom changes as the index grows. */
const powerFor = (size: number, most: number): number =>
  Math.max(0, Math.min(most, Math.ceil(Math.log2(size / wantedSize))));

const sum = (sizes: Float64Array): number => sizes.reduce((total, size) => total + size, 0);

/** By first word, the number of letters in the entries of its terms. */
const sizesByWord = ({ terms, words }: Terms, values: TermValues): Float64Array => {
  const sizes = new Float64Array(words.length);
  for (const [term, value] of values.entries()) {
    if (value === undefined) continue;
    const [first, second] = [terms.firstOf(term), terms.secondOf(term)];
    const length = second === noWord ? 0 : (words[second]?.length ?? 0);
    sizes[first] = (sizes[first] ?? 0) + length + value.length + signs;
  }
  return sizes;
};

const spreadFor = (sizes: Float64Array, folds: FoldHashes): Spread => {
  const groups = new Float64Array(2 ** powerFor(sum(sizes), 12));
  for (const [word, size] of sizes.entries()) {
    const group = (folds[word] ?? 0) % groups.length;
    groups[group] = (groups[group] ?? 0) + size;
  }
  return [...groups].map((size) => powerFor(size, 6)).join('');
};

/** The entries of a file by first word. */
type Shard = Map<number, string[]>;

/**
 * `{"đại":{"":"…","hội":"…"}}`: by word, then by the word after it. Letters and digits need no
 * escape.
 */
const asJson = (shard: Shard, words: readonly string[]): string => {
  const ofWords = [...shard].map(([word, entries]) => `"${words[word]}":{${entries.join(',')}}`);
  return `{${ofWords.join(',')}}\n`;
};

/**
 * Terms with their values as small files. Their order stays, so that equal lists give equal bytes.
 */
export const termTable = (index: Terms, values: TermValues, folds: FoldHashes): TermTable => {
  const { terms, words } = index;
  const spread = spreadFor(sizesByWord(index, values), folds);
  const shards = new Map<string, Shard>();
  for (const [term, value] of values.entries()) {
    if (value === undefined) continue;
    const [first, second] = [terms.firstOf(term), terms.secondOf(term)];
    const secondFold = second === noWord ? noFold : (folds[second] ?? 0);
    const name = shardOf(spread, folds[first] ?? 0, secondFold);
    const shard: Shard = shards.get(name) ?? new Map();
    if (shard.size === 0) shards.set(name, shard);
    const entry = `"${second === noWord ? '' : words[second]}":"${value}"`;
    const entries = shard.get(first);
    if (entries) entries.push(entry);
    else shard.set(first, [entry]);
  }
  return {
    spread,
    files: new Map([...shards].map(([name, shard]) => [name, asJson(shard, words)] as const)),
  };
};
