import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import { separated } from './joined-words.ts';
import { loanWords } from './known-words.ts';
import { inCaseOf } from './letter-case.ts';
import { meantSyllable } from './meant-syllable.ts';
import type { Misspelling } from './misspelling.ts';
import { byChance, firstSyllable, togetherness } from './pair-table.ts';
import type { PlacedWord } from './placed-words.ts';
import { syllableOf, type SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';
import { typedSyllable } from './telex.ts';

/** Against the next best syllable that a word could be, as the logarithm of the odds. */
const certainLead = 1;

/** From here on a confusion is a slip of the finger, see `confusionCost`. */
const slipCost = 6;
const commonCost = 3;

/** Letters that no Vietnamese word has. */
const foreignLetter = /[fjwz]|[^a-zà-ỹđăâêôơư]/u;

/** The longest syllable has seven letters; one may be typed twice. */
const longest = 8;

/** Two syllables in one. */
const longestRun = 14;

/** Cyrillic and Greek letters that look like Latin ones, as they come from copied text. */
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
  ð: 'đ',
};

const withLatinLetters = (word: string): string =>
  word.replaceAll(/[асеорхуіοανð]/gu, (letter) => lookAlikes[letter] ?? letter);

/** How often two syllables must stand together, as a power of two, and how much more than by chance. */
const leastTogether = 4;
const leastBond = 2;
const leastBondOfKeys = -3;

/** Keys for a letter and a tone, as no English word has them but by chance. */
const unmistakable = /dd|(?:aa|ee|oo|w).*[sfrxj]/u;

/** Whether a syllable is at home beside one of the neighbours of a word. */
const isAtHome = (
  { table }: SpellingData,
  { left, right, letters }: PlacedWord,
  number: number,
): boolean => {
  const least = unmistakable.test(letters) ? leastBondOfKeys : leastBond;
  const isPair = (first: number, second: number): boolean => {
    const together = togetherness(table, first, second);
    return together >= leastTogether && together - byChance(table, first, second) >= least;
  };
  return (
    (left >= firstSyllable && isPair(left, number)) ||
    (right >= firstSyllable && isPair(number, right))
  );
};

/** Keys of Telex that were typed with the input method switched off; English words are alike. */
const keysAt = (data: SpellingData, word: PlacedWord): Misspelling | undefined => {
  const syllable = word.letters.length > 2 ? typedSyllable(word.letters) : undefined;
  const number = syllable === undefined ? undefined : data.numbers.get(syllableKey(syllable));
  if (number === undefined || !isAtHome(data, word, number)) return undefined;
  const { start, end, text } = word;
  const suggestion = inCaseOf(text, syllableOf(data, number));
  return { start, end, suggestion, certainty: 'certain' };
};

/** What a word of one syllable was to be, by its letters alone. */
const byLetters = (data: SpellingData, letters: string): string | undefined => {
  const latin = withLatinLetters(letters);
  if (latin !== letters && latin.length > 1 && isVietnameseSyllable(latin)) return latin;
  if (isVietnameseSyllable(letters)) return undefined;
  const misplaced = data.numbers.get(syllableKey(letters));
  return misplaced === undefined ? undefined : syllableOf(data, misplaced);
};

/** The finding at a word that is no syllable of the table; `undefined` where it may be right. */
export const strangeWordAt = (data: SpellingData, word: PlacedWord): Misspelling | undefined => {
  const { start, end, text, letters } = word;
  if (letters.length < 2 || letters.length > longestRun || loanWords().has(letters))
    return undefined;
  if (/^[a-z]*$/u.test(letters)) return keysAt(data, word);
  const sure = byLetters(data, letters);
  if (sure !== undefined) {
    return { start, end, suggestion: inCaseOf(text, sure), certainty: 'sure' };
  }
  const parted = isVietnameseSyllable(letters) ? undefined : separated(data, text);
  if (parted !== undefined) return { start, end, suggestion: parted, certainty: 'certain' };
  if (foreignLetter.test(letters) || letters.length > longest) return undefined;
  const meant = meantSyllable(data, word);
  if (!meant) return undefined;
  /** A syllable by its form, though nobody seems to use it. */
  const isRare = isVietnameseSyllable(letters);
  if (isRare && (meant.cost > commonCost || meant.odds < certainLead)) return undefined;
  return {
    start,
    end,
    suggestion: inCaseOf(text, syllableOf(data, meant.number)),
    certainty: !isRare && meant.odds >= certainLead && meant.cost < slipCost ? 'certain' : 'likely',
  };
};
