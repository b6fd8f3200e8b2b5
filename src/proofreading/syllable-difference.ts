import { distance } from 'fastest-levenshtein';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

const toCanonical = (syllable: string): string => {
  const letters = syllable.toLowerCase().normalize('NFD');
  const mark = tone.exec(letters)?.[0] ?? '';
  return `${letters.replace(tone, '').normalize('NFC')}${mark && ` ${mark}`}`;
};

/** Cached, because a text has few different syllables, but many of each. */
const remembered = new Map<string, string>();
const mostRemembered = 10_000;

/** A syllable in small letters with its tone mark at the end: `Hoà` and `Hòa` give the same. */
export const canonicalSyllable = (syllable: string): string => {
  const known = remembered.get(syllable);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const canonical = toCanonical(syllable);
  remembered.set(syllable, canonical);
  return canonical;
};

const withoutMarks = (canonical: string): string =>
  canonical
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F ]/gu, '')
    .replaceAll('đ', 'd');

/** `mark`: the letters are the same except for marks and tone (including `d` and `đ`). */
export type Difference = 'mark' | 'letter';

/** Whether two adjacent letters are transposed. */
const isTurned = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index));
  const turned = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at >= 0 && turned === other;
};

/** How two canonical syllables differ; `undefined` if by more than one letter. */
export const differenceOf = (one: string, other: string): Difference | undefined => {
  if (withoutMarks(one) === withoutMarks(other)) return 'mark';
  return distance(one, other) === 1 || isTurned(one, other) ? 'letter' : undefined;
};
