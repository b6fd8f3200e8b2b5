import { isVietnameseSyllable } from '../src/encoding/vietnamese-syllable.ts';
import { wordsOf } from '../src/proofreading/words.ts';

/** A text with one planted error. */
export interface PlantedSlip {
  readonly text: string;
  readonly at: number;
  /** The right word, in small letters. */
  readonly meant: string;
}

export const slipKinds = [
  'no syllable: tone mark on the wrong letter',
  'no syllable: a mark forgotten or wrong',
  'no syllable: two letters changed places',
  'hook and tilde',
  's and x',
  'ch and tr',
  'd and gi',
] as const;

export type SlipKind = (typeof slipKinds)[number];

const swapped = (word: string, one: string, other: string): string => {
  if (word.startsWith(one)) return other + word.slice(one.length);
  return word.startsWith(other) ? one + word.slice(other.length) : word;
};

const hookAndTilde = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[\u0309\u0303]/gu, (mark) => (mark === '\u0309' ? '\u0303' : '\u0309'))
    .normalize('NFC');

const movedTone = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/([\u0300\u0301\u0303\u0309\u0323])([aeiouy])/u, '$2$1')
    .replace(/^([^aeiouy]*)([aeiouy])([aeiouy])([\u0300\u0301\u0303\u0309\u0323])/u, '$1$2$4$3')
    .normalize('NFC');

const lessMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0302\u0306\u031B\u0323]/u, '')
    .normalize('NFC');

const turned = (word: string, seed: number): string => {
  const at = 1 + (seed % Math.max(1, word.length - 2));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
};

const slips: Readonly<Record<SlipKind, (word: string, seed: number) => string>> = {
  'no syllable: tone mark on the wrong letter': movedTone,
  'no syllable: a mark forgotten or wrong': lessMarks,
  'no syllable: two letters changed places': turned,
  'hook and tilde': hookAndTilde,
  's and x': (word) => swapped(word, 's', 'x'),
  'ch and tr': (word) => swapped(word, 'ch', 'tr'),
  'd and gi': (word) => (/^g?i?[aăâeêoôơuư]|^d|^gi/u.test(word) ? swapped(word, 'd', 'gi') : word),
};

const isPlanted = (kind: SlipKind, word: string, slip: string): boolean =>
  slip !== word &&
  (kind.startsWith('no syllable')
    ? !isVietnameseSyllable(slip) && /[^a-z]/u.test(slip)
    : isVietnameseSyllable(slip));

/** At most one error of a kind in each text, at a word chosen by `seed`. */
export const plantedSlips = (text: string, kind: SlipKind, seed: number): PlantedSlip[] => {
  const places = wordsOf(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    if (word !== word.toLowerCase() || word.length < 2 || !isVietnameseSyllable(word)) return [];
    const slip = slips[kind](word, seed);
    return isPlanted(kind, word, slip) ? [{ start, end, word, slip }] : [];
  });
  const chosen = places[(seed * 7919) % Math.max(1, places.length)];
  if (!chosen) return [];
  const planted = text.slice(0, chosen.start) + chosen.slip + text.slice(chosen.end);
  return [{ text: planted, at: chosen.start, meant: chosen.word }];
};
