import { distance } from 'fastest-levenshtein';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

const toCanonical = (syllable: string): string => {
  const letters = syllable.toLowerCase().normalize('NFD');
  const mark = tone.exec(letters)?.[0] ?? '';
  return `${letters.replace(tone, '').normalize('NFC')}${mark && ` ${mark}`}`;
};

/** Texts have few syllables, again and again. */
const remembered = new Map<string, string>();
const mostRemembered = 10_000;

/** A syllable in small letters with its tone behind it: `Hoà` and `Hòa` are one. */
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

/** `mark`: the letters are the same but for their marks and tone (`d` and `đ` too). */
export type Difference = 'mark' | 'letter';

/** How two different canonical syllables differ; `undefined` when by more than one letter. */
export const differenceOf = (one: string, other: string): Difference | undefined => {
  if (withoutMarks(one) === withoutMarks(other)) return 'mark';
  return distance(one, other) === 1 ? 'letter' : undefined;
};
