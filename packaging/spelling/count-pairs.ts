import { isVietnameseSyllable } from '../../src/encoding/vietnamese-syllable.ts';
import { figure, name, sign, strange } from '../../src/spelling/pair-table.ts';
import { syllableKey } from '../../src/spelling/syllable-parts.ts';
import { withTone } from '../../src/spelling/telex.ts';
import type { Counts } from './pack-pairs.ts';

/** More than there are syllables by the rules of form. */
const mostNumbers = 32_768;
const slots = 2 ** 23;

const token = /[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]+/gu;
const endsSentence = /[.!?:\n“"]/u;

/** Counts pairs of numbers in a table of fixed size: millions of them, each once. */
interface PairCounter {
  readonly add: (first: number, second: number, weight: number) => void;
  readonly pairs: () => Iterable<readonly [first: number, second: number, count: number]>;
}

const makePairCounter = (): PairCounter => {
  const keys = new Float64Array(slots);
  const counts = new Float64Array(slots);
  return {
    add: (first, second, weight) => {
      const key = first * mostNumbers + second + 1;
      let slot = Math.imul(key, 0x9e_37_79_b1) >>> 9;
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % slots;
      keys[slot] = key;
      counts[slot] = (counts[slot] ?? 0) + weight;
    },
    *pairs() {
      for (const [slot, key] of keys.entries()) {
        if (key === 0) continue;
        const first = Math.floor((key - 1) / mostNumbers);
        yield [first, (key - 1) % mostNumbers, counts[slot] ?? 0];
      }
    },
  };
};

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A syllable with its tone mark in the old place: `hòa` for `hoà`. */
const inOldStyle = (syllable: string): string => {
  const letters = syllable.normalize('NFD');
  const mark = toneMark.exec(letters)?.[0];
  if (mark === undefined) return syllable;
  return withTone(letters.replace(toneMark, '').normalize('NFC'), mark) ?? syllable;
};

/** Gives each syllable a number when it is first seen; both places of a tone mark are one syllable. */
const makeNumbering = (): { names: string[]; numberOf: (word: string) => number } => {
  const names = ['', '', '', ''];
  const numbers = new Map<string, number>();
  const remembered = new Map<string, number>();
  const fresh = (word: string): number => {
    if (!isVietnameseSyllable(word)) return strange;
    const key = syllableKey(word);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    return names.push(inOldStyle(word)) - 1;
  };
  const numberOf = (word: string): number => {
    const number = remembered.get(word) ?? fresh(word);
    remembered.set(word, number);
    return number;
  };
  return { names, numberOf };
};

export interface Counter {
  /** @param weight how much one occurrence counts */
  readonly read: (text: string, weight: number) => void;
  readonly counts: () => Counts;
}

/**
 * Counts syllables and pairs of neighbours of texts. Underscores, with which some collections join the
 * syllables of a word, are spaces. Of words with capitals only the first of a sentence count.
 */
export const makeCounter = (): Counter => {
  const { names, numberOf } = makeNumbering();
  const pairs = makePairCounter();
  const numbers = new Float64Array(mostNumbers);
  const kindOf = (word: string, isFirst: boolean): number => {
    if (/^\d/u.test(word)) return figure;
    const letters = word.toLowerCase();
    const hasCapital = word.charAt(0) !== letters.charAt(0);
    const isUpper = hasCapital && word.length > 1 && word === word.toUpperCase();
    return (hasCapital && !isFirst) || isUpper ? name : numberOf(letters);
  };
  const read: Counter['read'] = (text, weight) => {
    let before: number = sign;
    let isFirst = true;
    for (const [part] of text.normalize('NFC').matchAll(token)) {
      if (part === ' ' || part === '_') continue;
      const isWord = /^[\p{L}\d]/u.test(part);
      const number = isWord ? kindOf(part, isFirst) : sign;
      isFirst = isWord ? false : isFirst || endsSentence.test(part);
      if (isWord || before !== sign) pairs.add(before, number, weight);
      numbers[number] = (numbers[number] ?? 0) + weight;
      before = number;
    }
    if (before !== sign) pairs.add(before, sign, weight);
  };
  return { read, counts: () => ({ names, numbers, pairs: pairs.pairs() }) };
};
