import { isVietnameseSyllable } from '../src/encoding/vietnamese-syllable.ts';

/** A name with one typing error. */
type Slip = (syllable: string) => readonly string[];

const decomposed = (text: string): string => text.normalize('NFD');
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Another tone, or none. */
const otherTone: Slip = (syllable) => {
  const letters = decomposed(syllable);
  const found = tone.exec(letters);
  if (found) {
    return tones.filter((each) => each !== found[0]).map((each) => letters.replace(tone, each));
  }
  const vowel = /[aăâeêioôơuưy][\u0302\u0306\u031B]?/iu.exec(letters);
  return vowel ? tones.slice(1).map((each) => letters.replace(vowel[0], vowel[0] + each)) : [];
};

/** A missing circumflex, breve or horn; d for đ. */
const lostMark: Slip = (syllable) => [
  decomposed(syllable).replace(/[\u0302\u0306\u031B]/u, ''),
  syllable.replace('Đ', 'D').replace('đ', 'd'),
];

/** A letter missing or doubled, or two transposed. */
const otherLetters: Slip = (syllable) =>
  Array.from({ length: syllable.length - 1 }, (_, at) => at + 1).flatMap((at) => [
    syllable.slice(0, at) + syllable.slice(at + 1),
    syllable.slice(0, at) + syllable.charAt(at) + syllable.slice(at),
    syllable.slice(0, at) + syllable.charAt(at + 1) + syllable.charAt(at) + syllable.slice(at + 2),
  ]);

const slips: Readonly<Record<string, Slip>> = {
  'another tone': otherTone,
  'a mark forgotten': lostMark,
  'other letters': otherLetters,
};

export const nameSlipKinds = Object.keys(slips);

/**
 * An error of a kind in one syllable of a name, chosen by a seed; `undefined` if the name allows
 * none.
 */
export const nameWithSlip = (name: string, kind: string, seed: number): string | undefined => {
  const syllables = name.split(' ');
  const place = seed % syllables.length;
  const chosen = syllables[place] ?? '';
  const wrong = (slips[kind]?.(chosen) ?? [])
    .map((each) => each.normalize('NFC'))
    .filter((each) => each !== chosen && (kind === 'other letters' || isVietnameseSyllable(each)));
  const slip = wrong[(seed * 7919) % Math.max(1, wrong.length)];
  return slip === undefined ? undefined : syllables.with(place, slip).join(' ');
};
