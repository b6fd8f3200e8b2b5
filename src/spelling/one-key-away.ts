import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import type { Candidate } from './candidates.ts';
import type { SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';

/** Costs as in `confusion-cost.ts`: a letter typed twice is a common error, another key is not. */
const doubledCost = 4;
const otherCost = 6;

/** The words that become of a word if one letter is left out or two change places, with their costs. */
const changed = (word: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (let at = 0; at < word.length; at += 1) {
    const [letter, next] = [word.charAt(at), word.charAt(at + 1)];
    const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
    words.set(before + behind, letter === next ? doubledCost : otherCost);
    if (next !== '') words.set(before + next + letter + behind.slice(1), otherCost);
  }
  return words;
};

/**
 * The syllables that a word may become by one key across its parts: `tháng` for `ttháng`. Only for
 * words that are cut so wrongly that `candidatesFor` finds nothing.
 */
export const oneKeyAway = (data: SpellingData, word: string): Candidate[] =>
  [...changed(word)].flatMap(([each, cost]): Candidate[] => {
    const number = isVietnameseSyllable(each) ? data.numbers.get(syllableKey(each)) : undefined;
    return number === undefined ? [] : [{ number, cost }];
  });
