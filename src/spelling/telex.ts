import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';

const telexLetters: readonly (readonly [RegExp, string])[] = [
  [/dd/u, 'đ'],
  [/aa/u, 'â'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/uow|uwow|uơ|ưo/u, 'ươ'],
  [/aw/u, 'ă'],
  [/ow/u, 'ơ'],
  [/uw/u, 'ư'],
  [/ưo(?!w)/u, 'ươ'],
];
const telexTones: Readonly<Record<string, string>> = {
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  s: '\u0301',
  j: '\u0323',
};

const vniLetters: readonly (readonly [RegExp, string])[] = [
  [/d9/u, 'đ'],
  [/uo7/u, 'ươ'],
  [/([aeo])6/u, '$1\u0302'],
  [/([ou])7/u, '$1\u031B'],
  [/a8/u, 'ă'],
];
const vniTones: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

const lettersOf = (keys: string, table: typeof telexLetters): string =>
  table.reduce((text, [pattern, letter]) => text.replace(pattern, letter), keys).normalize('NFC');

/** The index of the vowel with the tone mark, in the old style; -1 if there is no vowel. */
const tonePlace = (letters: string): number => {
  const start = /^(?:gi(?=[aăâeêoôơuư])|qu)/u.exec(letters)?.[0].length ?? 0;
  const vowels = /[aăâeêioôơuưy]+/u.exec(letters.slice(start));
  if (!vowels) return -1;
  const [run] = vowels;
  const marked = [...run].findLastIndex((vowel) => 'ăâêôơư'.includes(vowel));
  const isOpen = start + vowels.index + run.length === letters.length;
  const plain = run.length === 3 || (run.length === 2 && !isOpen) ? 1 : 0;
  return start + vowels.index + (marked >= 0 ? marked : plain);
};

/** Letters with a tone mark in its position; `undefined` if the result is not a syllable. */
export const withTone = (letters: string, tone: string): string | undefined => {
  const place = tonePlace(letters);
  if (place < 0) return undefined;
  const text = `${letters.slice(0, place + 1)}${tone}${letters.slice(place + 1)}`.normalize('NFC');
  return isVietnameseSyllable(text) ? text : undefined;
};

const typedTelex = (word: string): string | undefined => {
  const key = /(?<=[^sfrxj])[sfrxj](?=[^sfrxj]*$)/u.exec(word);
  const tone = key ? telexTones[key[0]] : undefined;
  if (key && tone !== undefined && key.index > 0) {
    const rest = word.slice(0, key.index) + word.slice(key.index + 1);
    const toned = withTone(lettersOf(rest, telexLetters), tone);
    if (toned !== undefined) return toned;
  }
  const letters = lettersOf(word, telexLetters);
  return letters !== word && isVietnameseSyllable(letters) ? letters : undefined;
};

const typedVni = (word: string): string | undefined => {
  const letters = lettersOf(word, vniLetters);
  const key = /[1-5]/u.exec(letters);
  if (!key) return letters !== word && isVietnameseSyllable(letters) ? letters : undefined;
  const rest = letters.slice(0, key.index) + letters.slice(key.index + 1);
  return withTone(rest, vniTones[key[0]] ?? '');
};

/**
 * The syllable for keys in small letters that were typed with the input method switched off, in
 * Telex (`dduwowcj`) or VNI (`d9uo7c5`): `được`. `undefined` if there is none.
 */
export const typedSyllable = (word: string): string | undefined =>
  /\d/u.test(word) ? typedVni(word) : typedTelex(word);
