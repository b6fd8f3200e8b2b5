import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import type { Rule } from '../rule.ts';

/** A question mark between letters, or between white space and a small letter. */
const askedWord = /(?<![\p{L}\p{M}\p{N}?])\p{L}{0,10}\?\p{Ll}[\p{L}?]{0,10}/gu;

/** A cheap test first. */
const mayHoldAsked = /\?\p{Ll}/u;

/** `không?tôi` lacks a space; the halves of `h?i` are not words. */
const hasLost = (word: string): boolean =>
  !word.split('?').every((part) => part !== '' && isVietnameseSyllable(part));

/** One word may be a coincidence; a program that loses letters loses many. */
const fewest = 2;

/** Words whose letters became question marks (`Đ?i h?i`): one mark for each line. */
export const lostLetters: Rule = ({ prose, lines, mark }) => {
  if (!mayHoldAsked.test(prose)) return [];
  const found = [...prose.matchAll(askedWord)].filter(({ 0: word }) => hasLost(word));
  if (found.length < fewest) return [];
  return lines.flatMap(({ start, end }) => {
    const first = found.find(({ index }) => index >= start && index < end);
    if (!first) return [];
    const lost = mark(first.index, first.index + first[0].length);
    /** The rest of the line is too damaged for other rules. */
    return [{ ...lost, end: lost.start + end - first.index }];
  });
};
