import { isAtHome } from './at-home.ts';
import { inCaseOf } from './letter-case.ts';
import type { Misspelling } from './misspelling.ts';
import { figure, sign } from './pair-table.ts';
import { syllableOf, type SpellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';
import { typedSyllable } from './telex.ts';

/**
 * Letters with digits among or after them: `na8m`, `d9a3ng`; codes such as `H5N1` have capitals.
 */
const keys =
  /(?<![\p{L}\p{M}\d._@/&-])\p{L}?[a-zđâêôăơư]+\d[a-zđâêôăơư\d]{0,7}(?![\p{L}\p{M}\d_@/&-])/gu;

/** Most texts do not contain it. */
const figureAfterLetter = /[a-zđâêôăơư]\d/u;

const before = /([\p{L}\p{M}]+|\d) $/u;
const behind = /^ ([\p{L}\p{M}]+|\d)/u;

/**
 * How much more often than by chance a neighbour must occur with the decoded word, as a power of
 * two.
 */
const leastBond = 1;

/** How far away a neighbour is searched for, in letters. */
const reach = 30;

/** Words typed in VNI keys with the input method switched off, beside a word that they go with. */
export const vniWords = (data: SpellingData, prose: string): Misspelling[] => {
  if (!figureAfterLetter.test(prose)) return [];
  const numberOf = (word = ''): number =>
    /\d/u.test(word) ? figure : (data.numbers.get(syllableKey(word)) ?? sign);
  return [...prose.matchAll(keys)].flatMap(({ 0: found, index: start }): Misspelling[] => {
    const end = start + found.length;
    const syllable = found.length > 2 ? typedSyllable(found.toLowerCase()) : undefined;
    const number = syllable === undefined ? undefined : data.numbers.get(syllableKey(syllable));
    if (number === undefined) return [];
    const left = numberOf(before.exec(prose.slice(Math.max(0, start - reach), start))?.[1]);
    const right = numberOf(behind.exec(prose.slice(end, end + reach))?.[1]);
    if (!isAtHome(data, number, { left, right }, leastBond)) return [];
    const suggestion = inCaseOf(found, syllableOf(data, number));
    return [{ start, end, suggestion, certainty: 'certain' }];
  });
};
