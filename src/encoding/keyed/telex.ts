import { keyedSyllable } from './keyed-syllable.ts';

const toneKeys: Readonly<Record<string, string>> = { s: '1', f: '2', r: '3', x: '4', j: '5' };

/** The consonants before the rhyme, and the rest with its keys. */
const parts =
  /^((?:ngh|gh|ng|nh|kh|ch|tr|th|ph|gi(?=[aeouw])|qu|dd|[bcdghklmnpqrstvx])?)([a-z]+)$/iu;

/** The last tone key in a rhyme; letters that belong to the rhyme itself do not count. */
const toneIn = (rhyme: string): { rest: string; tone: string } | undefined => {
  const key = /[sfrxj]/iu.exec(rhyme);
  if ((rhyme.match(/[sfrxj]/giu) ?? []).length > 1 || key?.index === 0) return undefined;
  if (!key) return { rest: rhyme, tone: '' };
  const digit = toneKeys[key[0].toLowerCase()] ?? '';
  return {
    rest: rhyme.slice(0, key.index) + rhyme.slice(key.index + 1),
    tone: `${key.index}${digit}`,
  };
};

/**
 * A doubled letter has a circumflex, `w` means a horn or a breve; both keys may come at the end.
 */
const withLetterKeys = (rhyme: string): string =>
  rhyme
    .replace(/^w/u, 'u7')
    .replace(/^W/u, 'U7')
    .replace(/(u)w?(o)w/iu, '$1$27')
    .replace(/uwo/iu, (found) => `${found[0]}${found[2]}7`)
    .replace(/([aeo])\1/iu, '$16')
    .replace(/([aeo])([iuyp]|ch|ng|nh|[cmnt])\1$/iu, '$16$2')
    .replace(/(a)w/iu, '$18')
    .replace(/([ou])w/iu, '$17')
    .replace(/(uo|[ou])([a-z]+)w$/iu, '$17$2')
    .replace(/(a)([a-z]+)w$/iu, '$18$2');

/**
 * The syllable that was typed in Telex without an input method (`DDaji`, `ddaij` give `Đại`,
 * `đại`); `undefined` if there is none.
 */
export const telexSyllable = (typed: string): string | undefined => {
  const [, onset = '', rhyme = ''] = parts.exec(typed) ?? [];
  const toned = toneIn(rhyme);
  if (!toned) return undefined;
  const { rest, tone } = toned;
  const isLateD = /^d$/iu.test(onset) && /d$/iu.test(rest);
  const letters = isLateD ? rest.slice(0, -1) : rest;
  const begin = onset.replace(/^dd$/iu, (found) => `${found[0]}9`);
  const before = isLateD ? `${begin}9` : begin;
  const keyed = withLetterKeys(letters);
  if (/w/iu.test(keyed)) return undefined;
  return keyedSyllable(`${before}${keyed}${tone.slice(-1)}`);
};
