import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';

/** Syllables in a minute where a station has measured nothing: the calm pace of a news bulletin. */
export const standardPace = 200;

/** A foreign word has about as many syllables as groups of vowels. */
const syllablesOf = (word: string): number =>
  isVietnameseSyllable(word) ? 1 : Math.max(1, word.match(/[aeiouyăâêôơư]+/giu)?.length ?? 1);

/** How many syllables a spoken text has. */
export const countSyllables = (spoken: string): number =>
  (spoken.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0);

/** @param pace syllables in a minute */
export const readingSeconds = (syllables: number, pace: number): number =>
  Math.round((syllables * 60) / pace);
