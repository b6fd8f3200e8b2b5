import { foldedForm } from '../words/written-form.ts';

/** What happened to one letter of a mistyped word. */
export type SlipOfLetter = 'lost' | 'added' | 'swapped' | 'wrong';

/** The slip that turns `word` into `typed`; `undefined` if it takes more than one. */
export const slipBetween = (typed: string, word: string): SlipOfLetter | undefined => {
  const difference = word.length - typed.length;
  if (Math.abs(difference) > 1 || typed === word) return undefined;
  let start = 0;
  while (start < typed.length && typed.charAt(start) === word.charAt(start)) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  if (difference === 1) return rest(typed, 0) === rest(word, 1) ? 'lost' : undefined;
  if (difference === -1) return rest(typed, 1) === rest(word, 0) ? 'added' : undefined;
  if (rest(typed, 1) === rest(word, 1)) return 'wrong';
  const isSwapped =
    typed.charAt(start) === word.charAt(start + 1) &&
    typed.charAt(start + 1) === word.charAt(start) &&
    rest(typed, 2) === rest(word, 2);
  return isSwapped ? 'swapped' : undefined;
};

/** How likely each slip is, as a power of two: a typed word has many neighbours with one wrong letter, few with a lost one. */
const likelihoods: Readonly<Record<SlipOfLetter, number>> = {
  swapped: 0,
  lost: -1,
  added: -1,
  wrong: -3,
};

/** How unlikely it is that the other letters have wrong marks too. */
const otherMarks = -3;

/** How likely a word is mistyped as `typed`: a power of two, 0 for one wrong mark and for the likeliest slip. */
export const likelihoodOf = (typed: string, word: string, isMarked: boolean): number => {
  const slip = slipBetween(foldedForm(typed), foldedForm(word));
  const ofSlip = slip ? likelihoods[slip] : 0;
  if (!isMarked || slipBetween(typed, word)) return ofSlip;
  return ofSlip + otherMarks;
};

/** The words of the index (see `vocabularyText`) near a folded word, the likeliest first. */
export const nearWords = (typed: string, vocabulary: readonly string[]): readonly string[] => {
  const near: { readonly word: string; readonly weight: number }[] = [];
  for (const [frequency, line] of vocabulary.entries()) {
    for (const word of line.split(' ')) {
      const slip = slipBetween(typed, word);
      if (slip) near.push({ word, weight: frequency + likelihoods[slip] });
    }
  }
  return near.sort((a, b) => b.weight - a.weight).map(({ word }) => word);
};
