import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import { isAtHome } from './at-home.ts';
import { inCaseOf } from './letter-case.ts';
import type { Misspelling } from './misspelling.ts';
import { sign, strange } from './pair-table.ts';
import { placedAt, type PlacedWord, type PlacedWords } from './placed-words.ts';
import { syllableOf, type SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';

const onset = /^(?:ngh?|nh|gh|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])$/u;
const final = /^(?:ng|nh|ch|[cmnpt])$/u;

/** How much more often than by chance a neighbour must occur with the whole, as a power of two. */
const leastBond = 1;

/**
 * A syllable with a space inside: `th ành phố`, `đượ c`. Single letters are often symbols, so the
 * whole must fit a neighbour well.
 */
export const splitSyllableAt = (
  data: SpellingData,
  placed: PlacedWords,
  index: number,
  first: PlacedWord,
): Misspelling | undefined => {
  /** `m trên`, `c mà`: a letter beside a word of its own. */
  const isHalf = first.number === strange || placed.numbers[index + 1] === strange;
  if (!isHalf || !first.isChecked) return undefined;
  const second = placedAt(placed, index + 1);
  if (second?.isChecked !== true || !second.followsWord) return undefined;
  if (second.start !== first.end + 1) return undefined;
  if (!onset.test(first.letters) && !final.test(second.letters)) return undefined;
  const whole = first.letters + second.letters;
  const number = isVietnameseSyllable(whole) ? data.numbers.get(syllableKey(whole)) : undefined;
  if (number === undefined || !/[^a-z]/u.test(whole)) return undefined;
  /** `đượ` can only be the beginning of a syllable. */
  const isBeginning = final.test(second.letters) && !isVietnameseSyllable(first.letters);
  const neighbours = { left: index > 0 ? first.left : sign, right: second.right };
  if (!isBeginning && !isAtHome(data, number, neighbours, leastBond)) return undefined;
  const suggestion = inCaseOf(first.text, syllableOf(data, number));
  return { start: first.start, end: second.end, suggestion, certainty: 'certain' };
};
