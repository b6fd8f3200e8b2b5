import { isVietnameseSyllable } from '../../src/encoding/vietnamese-syllable.ts';
import { figure, name, sign, strange } from '../../src/spelling/pair-table.ts';
import { syllableKey } from '../../src/spelling/syllable-parts.ts';
import { withTone } from '../../src/spelling/telex.ts';

const token = /[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]+/gu;
const endsSentence = /[.!?:\n“"]/u;
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** A syllable with its tone mark in the old position: `hòa` for `hoà`. */
const inOldStyle = (syllable: string): string => {
  const letters = syllable.normalize('NFD');
  const mark = toneMark.exec(letters)?.[0];
  if (mark === undefined) return syllable;
  return withTone(letters.replace(toneMark, '').normalize('NFC'), mark) ?? syllable;
};

/**
 * Numbers each syllable at its first occurrence; both positions of a tone mark are one syllable.
 */
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

export interface Tokenizer {
  /** The names of the numbers; the first four are kinds of neighbours, not syllables. */
  readonly names: readonly string[];
  /** The syllables and kinds of a text, between two signs. */
  readonly tokensOf: (text: string) => number[];
}

/**
 * Reads texts by the engine's rules. Underscores, with which some collections join the syllables of
 * a word, are spaces. Of capitalised words only the first of a sentence counts.
 */
export const makeTokenizer = (): Tokenizer => {
  const { names, numberOf } = makeNumbering();
  const kindOf = (word: string, isFirst: boolean): number => {
    if (/^\d/u.test(word)) return figure;
    const letters = word.toLowerCase();
    const hasCapital = word.charAt(0) !== letters.charAt(0);
    const isUpper = hasCapital && word.length > 1 && word === word.toUpperCase();
    return (hasCapital && !isFirst) || isUpper ? name : numberOf(letters);
  };
  const tokensOf = (text: string): number[] => {
    const tokens: number[] = [sign];
    let isFirst = true;
    for (const [part] of text.normalize('NFC').matchAll(token)) {
      if (part === ' ' || part === '_') continue;
      const isWord = /^[\p{L}\d]/u.test(part);
      if (isWord) tokens.push(kindOf(part, isFirst));
      else if (tokens.at(-1) !== sign) tokens.push(sign);
      isFirst = isWord ? false : isFirst || endsSentence.test(part);
    }
    if (tokens.at(-1) !== sign) tokens.push(sign);
    return tokens;
  };
  return { names, tokensOf };
};
