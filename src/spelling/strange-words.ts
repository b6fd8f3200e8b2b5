import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { WordForm } from '../encoding/word-forms.ts';
import { isAtHome } from './at-home.ts';
import { separated } from './joined-words.ts';
import { knownWords } from './known-words.ts';
import { forgottenMarksAt } from './forgotten-marks.ts';
import { inCaseOf } from './letter-case.ts';
import { meantSyllable, type MeantStrange, type Surroundings } from './meant-syllable.ts';
import type { Guess, Misspelling } from './misspelling.ts';
import { firstSyllable } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { spellingData, syllableOf, type SpellingData } from './spelling-data.ts';
import { partsOf, syllableKey } from './syllable-parts.ts';
import { typedSyllable } from './telex.ts';

/** The lead over the second best syllable, as the logarithm of the odds. */
const certainLead = 1;

/** From here on a confusion is a typing error, see `confusionCost`. */
const slipCost = 6;
const commonCost = 3;

/**
 * How strongly a neighbour must go with the replacement of an unused syllable, and the lead over
 * the second best.
 */
const sureBond = 3;
const sureLead = 0.5;

/** From here on the neighbour and the replacement are one word. */
const wordBond = 7;

const isMeantForSure = ({ bond, odds, cost }: MeantStrange): boolean =>
  bond >= sureBond && odds >= sureLead && cost <= slipCost;

/** Half of a word such as `sụt sịt`, `ngật ngưỡng`, whose syllables begin alike. */
const isEchoed = ({ parts }: SpellingData, { left, right, letters }: PlacedWord): boolean => {
  const { onset } = partsOf(letters);
  return [left, right].some((number) => number >= firstSyllable && parts[number]?.onset === onset);
};

/** Letters that no Vietnamese word has. */
const foreignLetter = /[^a-zà-ỹđăâêôơư]/u;

/** Letters that a Vietnamese word has only by a wrong key: `đượcj`. */
const keyLetter = /[fjwz]/u;

/** The longest syllable has seven letters; one may be typed twice. */
const longest = 8;

/** The longest word of two joined syllables. */
const longestRun = 14;

/** Cyrillic and Greek letters that look like Latin ones, from copied text; `src/encoding` finds `ð` for `đ`. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ο: 'o',
  α: 'a',
  ν: 'v',
};

const withLatinLetters = (word: string): string =>
  word.replaceAll(/[асеорхуіοαν]/gu, (letter) => lookAlikes[letter] ?? letter);

/**
 * How much more often than by chance a neighbour must occur with the decoded keys, as a power of
 * two.
 */
const leastBond = 2;
const leastBondOfKeys = -3;

/** Keys for a letter and a tone, which English words have only by chance. */
const unmistakable = /dd|(?:aa|ee|oo|w).*[sfrxj]/u;

/** Telex keys typed with the input method switched off; English words look similar. */
const keysAt = (data: SpellingData, word: PlacedWord): Misspelling | undefined => {
  const syllable = word.letters.length > 2 ? typedSyllable(word.letters) : undefined;
  const number = syllable === undefined ? undefined : data.numbers.get(syllableKey(syllable));
  const least = unmistakable.test(word.letters) ? leastBondOfKeys : leastBond;
  if (number === undefined || !isAtHome(data, number, word, least)) return undefined;
  const { start, end, text } = word;
  const suggestion = inCaseOf(text, syllableOf(data, number));
  return { start, end, suggestion, certainty: 'certain' };
};

/** The intended form of a one-syllable word, by its letters alone. */
const byLetters = (data: SpellingData, letters: string): string | undefined => {
  const latin = withLatinLetters(letters);
  if (latin !== letters && latin.length > 1 && isVietnameseSyllable(latin)) return latin;
  if (isVietnameseSyllable(letters)) return undefined;
  const misplaced = data.numbers.get(syllableKey(letters));
  return misplaced === undefined ? undefined : syllableOf(data, misplaced);
};

/** Letters with marks that no other language has. */
const vietnameseLetter = /[ăđĩơũư\u1ea0-\u1ef9]/u;

const isForeign = (letters: string): boolean =>
  foreignLetter.test(letters) || (keyLetter.test(letters) && !vietnameseLetter.test(letters));

/** Only such errors are reported in names, which foreign ones may look like. */
const nameCost = 4;

const isCheckedName = (text: string, letters: string): boolean =>
  letters.length <= longest &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  !isForeign(letters) &&
  !knownWords().has(letters);

/** Whether there may be something to find at a word with a capital, by its letters alone. */
export const mayBeStrangeName = ({ text, letters }: WordForm): boolean =>
  !isVietnameseSyllable(letters) &&
  isCheckedName(text, letters) &&
  (vietnameseLetter.test(letters) || byLetters(spellingData(), letters) !== undefined);

/**
 * The finding at a word with a capital that has Vietnamese letters and is no syllable: `Hòang`,
 * `Ttây`. Names are not checked in any other way.
 */
export const strangeNameAt = (
  data: SpellingData,
  word: PlacedWord,
  { neighbours }: Surroundings,
): Guess | undefined => {
  const { start, end, text, letters, key } = word;
  if (key !== undefined || !isCheckedName(text, letters)) return undefined;
  const sure = byLetters(data, letters);
  const mayBeMeant = sure === undefined && vietnameseLetter.test(letters);
  const meant = mayBeMeant ? meantSyllable(data, word, neighbours) : undefined;
  const isMeant = meant !== undefined && meant.odds >= certainLead && meant.cost <= nameCost;
  const suggestion = sure ?? (isMeant ? syllableOf(data, meant.number) : undefined);
  if (suggestion === undefined) return undefined;
  const certainty = sure === undefined ? 'likely' : 'certain';
  return {
    start,
    end,
    suggestion: inCaseOf(text, suggestion),
    certainty,
    isSlip: sure === undefined,
  };
};

/** The finding at a word that is not a syllable of the table; `undefined` if it may be right. */
export const strangeWordAt = (
  data: SpellingData,
  word: PlacedWord,
  { neighbours }: Surroundings,
): (Misspelling | Guess) | undefined => {
  const { start, end, text, letters } = word;
  if (letters.length < 2 || letters.length > longestRun || knownWords().has(letters))
    return undefined;
  if (/^[a-z]*$/u.test(letters)) {
    return word.isChecked ? (keysAt(data, word) ?? forgottenMarksAt(data, word)) : undefined;
  }
  const sure = byLetters(data, letters);
  if (sure !== undefined) {
    return { start, end, suggestion: inCaseOf(text, sure), certainty: 'sure' };
  }
  if (!word.isChecked) return undefined;
  const parted = isVietnameseSyllable(letters) ? undefined : separated(data, text);
  if (parted !== undefined) return { start, end, suggestion: parted, certainty: 'certain' };
  if (isForeign(letters) || letters.length > longest) return undefined;
  const meant = meantSyllable(data, word, neighbours);
  if (!meant) return undefined;
  /** It has the form of a syllable, but is never used. */
  const isRare = isVietnameseSyllable(letters);
  const isCommonSlip = meant.cost <= commonCost && meant.odds >= certainLead;
  const isHalfWord = meant.bond < wordBond && isEchoed(data, word);
  if (isRare && !isCommonSlip && (!isMeantForSure(meant) || isHalfWord)) return undefined;
  return {
    start,
    end,
    suggestion: inCaseOf(text, syllableOf(data, meant.number)),
    certainty: !isRare && meant.odds >= certainLead && meant.cost < slipCost ? 'certain' : 'likely',
    isSlip: isRare && !isCommonSlip,
  };
};
