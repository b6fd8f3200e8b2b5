import { expect, test } from 'vitest';
import { likelihoodOf, nearWords, slipBetween } from '../../../../src/search/query/near-words.ts';

test.each([
  ['dag', 'dang', 'lost'],
  ['danng', 'dang', 'added'],
  ['dnag', 'dang', 'swapped'],
  ['dabg', 'dang', 'wrong'],
  ['dang', 'dang', undefined],
  ['da', 'dang', undefined],
  ['gnad', 'dang', undefined],
])('%s for %s: %s', (typed, word, slip) => expect(slipBetween(typed, word)).toBe(slip));

test('the most frequent first', () => {
  expect(nearWords('hoo', ['hot', 'hoa', '', 'hoi dan'])).toEqual(['hoi', 'hoa', 'hot']);
});

test('a lost letter before a wrong one of a word that is not much more frequent', () => {
  expect(nearWords('cieu', ['', 'chieu', '', 'dieu'])).toEqual(['chieu', 'dieu']);
  expect(nearWords('cieu', ['', 'chieu', '', '', 'dieu'])).toEqual(['dieu', 'chieu']);
});

test('words whose other letters have the marks that were typed are likelier', () => {
  expect(likelihoodOf('đáh', 'đánh', true)).toBeGreaterThan(likelihoodOf('đáh', 'đanh', true));
  expect(likelihoodOf('dah', 'đánh', false)).toBe(likelihoodOf('dah', 'đanh', false));
  expect(likelihoodOf('sồng', 'sống', true)).toBeGreaterThan(likelihoodOf('sồng', 'sòn', true));
});
