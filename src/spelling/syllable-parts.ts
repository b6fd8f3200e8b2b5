/** A syllable in three parts, which are confused independently: `trường` is `tr`, `ương`, 1. */
export interface SyllableParts {
  /** With the letters that belong to it by sound: `gi` and `qu` are onsets. */
  readonly onset: string;
  /** Without its tone mark. */
  readonly rhyme: string;
  /** 0 none, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot. */
  readonly tone: number;
}

const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
const onsets = /^(?:ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?/u;

interface Toned {
  readonly base: string;
  readonly tone: number;
}

const vowels = 'aăâeêioôơuưy';

/** The letters of Vietnamese, each with its tone and its form without the tone mark. */
const knownLetters = new Map<string, Toned>([
  ...[...vowels, ...'bcdđfghjklmnpqrstvwxz'].map((base): [string, Toned] => [
    base,
    { base, tone: 0 },
  ]),
  ...[...vowels].flatMap((base) =>
    toneMarks.map((mark, place): [string, Toned] => [
      `${base}${mark}`.normalize('NFC'),
      { base, tone: place + 1 },
    ]),
  ),
]);

/** For words with other letters, through NFD. */
const anyWithoutTone = (word: string): Toned => {
  const letters = word.normalize('NFD');
  const mark = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letters)?.[0];
  const base = letters.replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
  return { base, tone: toneMarks.findIndex((each) => each === mark) + 1 };
};

const withoutTone = (word: string): Toned => {
  let base = '';
  let tone = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = knownLetters.get(word.charAt(at));
    if (letter === undefined) return anyWithoutTone(word);
    base += letter.base;
    if (tone === 0) ({ tone } = letter);
  }
  return { base, tone };
};

/**
 * The parts of a word in small letters. A word that is not a syllable is split in the same way, so
 * that it can be compared with syllables; of several tone marks the first one counts.
 */
export const partsOf = (word: string): SyllableParts => {
  const { base, tone } = withoutTone(word);
  /** `gì`, `gìn`, `giêng`: the i belongs to both. */
  if (/^gi(?![aăâeoôơuư])/u.test(base)) return { onset: 'gi', rhyme: base.slice(1), tone };
  const [onset = ''] = onsets.exec(base) ?? [];
  return { onset, rhyme: base.slice(onset.length), tone };
};

/** The key of a syllable in its parts, see `syllableKey`. */
export const keyOfParts = ({ onset, rhyme, tone }: SyllableParts): string =>
  `${onset}-${rhyme}-${tone}`;

/** Equal for the two positions of a tone mark: `hòa` and `hoà`. Any Unicode form, any case. */
export const syllableKey = (word: string): string => keyOfParts(partsOf(word.toLowerCase()));
