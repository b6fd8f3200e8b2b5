/** A syllable in three parts, which are confused independently: `trường` is `tr`, `ương`, 1. */
export interface SyllableParts {
  /** With the letters that belong to it by sound: `gi` and `qu` are onsets. */
  readonly onset: string;
  /** Without its tone mark. */
  readonly rhyme: string;
  /** 0 none, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot. */
  readonly tone: number;
}

const toneMarks = '\u0300\u0309\u0303\u0301\u0323';
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;
const onsets = /^(?:ngh|ng|nh|gh|gi(?=[aăâeêoôơuư])|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?/u;

/**
 * The parts of a word in small letters. A word that is not a syllable is split in the same way, so
 * that it can be compared with syllables; of several tone marks the first one counts.
 */
export const partsOf = (word: string): SyllableParts => {
  const letters = word.normalize('NFD');
  const mark = toneMark.exec(letters)?.[0] ?? '';
  const base = letters.replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
  const [onset = ''] = onsets.exec(base) ?? [];
  const tone = mark === '' ? 0 : toneMarks.indexOf(mark) + 1;
  /** `gì`, `gìn`, `giêng`: the i belongs to both. */
  if (/^gi(?![aăâeoôơuư])/u.test(base)) return { onset: 'gi', rhyme: base.slice(1), tone };
  return { onset, rhyme: base.slice(onset.length), tone };
};

/** Equal for the two positions of a tone mark: `hòa` and `hoà`. Any Unicode form, any case. */
export const syllableKey = (word: string): string => {
  const { onset, rhyme, tone } = partsOf(word.toLowerCase());
  return `${onset}-${rhyme}-${tone}`;
};
