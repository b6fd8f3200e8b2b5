import { contextReach } from './context-table.ts';
import { figure, sign } from './pair-table.ts';
import type { PlacedWords } from './placed-words.ts';

const pieces = /\d+|[^\d]+/gu;

/** The figures and signs before a word, in order; one space is none. */
const tokensBefore = ({ prose, words }: PlacedWords, index: number): number[] => {
  const [start, end] = [words[index - 1]?.end ?? 0, words[index]?.start ?? 0];
  if (start + 1 === end && prose.charAt(start) === ' ') return [];
  const tokens: number[] = [];
  for (const [piece] of prose.slice(start, end).matchAll(pieces)) {
    if (/^\d/u.test(piece)) tokens.push(figure);
    /** Nothing is before the first sign of a text, which counts as a sign. */ else if (
      piece !== ' ' &&
      (index > 0 || tokens.length > 0)
    ) {
      tokens.push(sign);
    }
  }
  return tokens;
};

/**
 * The words and signs round a word, by the same rules as in the counts, from the farthest before to the farthest
 * behind it. Beyond a text there are only signs.
 */
export const neighboursOf = (placed: PlacedWords, word: number): readonly number[] => {
  const { numbers, words } = placed;
  const before = tokensBefore(placed, word);
  for (let index = word - 1; index >= 0 && before.length < contextReach; index -= 1) {
    before.unshift(...tokensBefore(placed, index), numbers[index] ?? sign);
  }
  const behind: number[] = [];
  for (let index = word + 1; index < words.length && behind.length < contextReach; index += 1) {
    behind.push(...tokensBefore(placed, index), numbers[index] ?? sign);
  }
  const border = Array.from({ length: contextReach }, () => sign);
  return [
    ...[...border, ...before].slice(-contextReach),
    ...[...behind, ...border].slice(0, contextReach),
  ];
};
