/* Also runs in browsers, so it must not use APIs newer than Chromium 72 and Safari 12. */

import { isVietnameseSyllable } from '../vietnamese-syllable.ts';

/** Combining marks by VNI key: acute, grave, hook, tilde, dot. */
const tones: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};

/** Letter marks by key: the letters that can have them, and the mark. */
const letterMarks: Readonly<Record<string, readonly [letters: string, mark: string]>> = {
  6: ['aeo', '\u0302'],
  7: ['ou', '\u031B'],
  8: ['a', '\u0306'],
  9: ['d', ''],
};

/** A letter with the keys typed after it. */
interface KeyedLetter {
  readonly letter: string;
  readonly keys: string;
}

const lettersOf = (keyed: string): KeyedLetter[] =>
  (keyed.match(/[A-Za-z][1-9]*/gu) ?? []).map((found) => ({
    letter: found.charAt(0),
    keys: found.slice(1),
  }));

const marked = (letter: string, key: string): string =>
  key === '9'
    ? letter === 'D'
      ? 'Đ'
      : 'đ'
    : `${letter}${letterMarks[key]?.[1] ?? ''}`.normalize('NFC');

/** The letters that a key may belong to: the nearest one before it first. */
const targetsOf = (letters: readonly string[], key: string, from: number): number[] => {
  const [fitting = ''] = letterMarks[key] ?? [];
  return letters
    .map((letter, index) => ({ letter: letter.toLowerCase(), index }))
    .filter(({ letter, index }) => index <= from && fitting.includes(letter))
    .map(({ index }) => index)
    .sort((one, other) => other - one);
};

/** Every way to apply letter marks; `uo7` is `ươ`. */
const withLetterMarks = (
  letters: readonly string[],
  keys: readonly { readonly key: string; readonly from: number }[],
): string[][] => {
  const [first, ...rest] = keys;
  if (!first) return [[...letters]];
  const { key, from } = first;
  return targetsOf(letters, key, from).flatMap((target) => {
    const set = letters.map((letter, index) => (index === target ? marked(letter, key) : letter));
    const both = set.map((letter, index) =>
      key === '7' && index === target - 1 && /^u$/iu.test(letter) && /^ơ$/iu.test(set[target] ?? '')
        ? marked(letter, key)
        : letter,
    );
    return both.join('') === set.join('')
      ? withLetterMarks(set, rest)
      : [...withLetterMarks(both, rest), ...withLetterMarks(set, rest)];
  });
};

/** A tone: its mark, the letter before its key, and whether the tone must be on that letter. */
interface Tone {
  readonly mark: string;
  readonly at: number;
  readonly isThere: boolean;
}

/**
 * Puts the tone on the letter where it was typed, or else where most input methods put it (`hòa`,
 * but `già`).
 */
const withTone = (
  letters: readonly string[],
  { mark, at: typedAt, isThere }: Tone,
): string | undefined => {
  const places = letters.flatMap((_, index) => {
    const word = letters
      .map((letter, at) => (at === index ? `${letter}${mark}` : letter))
      .join('')
      .normalize('NFC');
    return isVietnameseSyllable(word) && word.length === letters.length ? [{ index, word }] : [];
  });
  const typed = places.find(
    ({ index }) => index === typedAt && (isThere || index < letters.length - 1),
  );
  const isGi = /^gi[aeou]/iu.test(letters.join(''));
  return (typed ?? (isGi ? places[places.length - 1] : places[0]))?.word;
};

/**
 * The syllable for letters and VNI keys (`D9a5i` gives `Đại`), NFC; `undefined` if there is none.
 *
 * @param isToneThere whether a tone key at the end of a word belongs to the last letter
 */
export const keyedSyllable = (keyed: string, isToneThere = false): string | undefined => {
  const typed = lettersOf(keyed.replace(/(u)7(o7)/iu, '$1$2'));
  const letters = typed.map(({ letter }) => letter);
  const keys = typed.flatMap(({ keys: all }, from) => [...all].map((key) => ({ key, from })));
  const [tone, ...otherTones] = keys.filter(({ key }) => key in tones);
  if (otherTones.length > 0) return undefined;
  const marks = keys.filter(({ key }) => key in letterMarks);
  if (new Set(marks.map(({ key }) => key)).size < marks.length) return undefined;
  for (const set of withLetterMarks(letters, marks)) {
    if (tone) {
      const mark = tones[tone.key] ?? '';
      const word = withTone(set, { mark, at: tone.from, isThere: isToneThere });
      if (word !== undefined) return word;
    } else if (isVietnameseSyllable(set.join(''))) return set.join('');
  }
  return undefined;
};

/**
 * The same for a word with an initial letter that Vietnamese does not use (`zo6n`), as in loan
 * words.
 */
export const keyedLoanSyllable = (keyed: string, isToneThere = false): string | undefined => {
  const [, onset = '', rest = ''] = /^([fjwz])([a-z\d]*\d[a-z\d]*)$/iu.exec(keyed) ?? [];
  const syllable = keyedSyllable(rest, isToneThere);
  return onset === '' || syllable === undefined ? undefined : `${onset}${syllable}`;
};
