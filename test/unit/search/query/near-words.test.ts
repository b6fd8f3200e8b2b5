import { expect, test } from 'vitest';
import { isNear, nearWords } from '../../../../src/search/query/near-words.ts';

test.each([
  ['dag', 'dang', true],
  ['danng', 'dang', true],
  ['dnag', 'dang', true],
  ['dabg', 'dang', true],
  ['dang', 'dang', false],
  ['da', 'dang', false],
  ['gnad', 'dang', false],
])('%s and %s: %s', (typed, word, near) => expect(isNear(typed, word)).toBe(near));

test('the most frequent first', () => {
  expect(nearWords('hoo', ['hot', 'ho', 'hoi dan'])).toEqual(['hoi', 'ho', 'hot']);
});
