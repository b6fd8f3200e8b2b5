import { expect, test } from 'vitest';
import { canonicalSyllable, differenceOf } from '../../../src/proofreading/syllable-difference.ts';

test.each([
  ['Hông', 'Hồng', 'mark'],
  ['Đãng', 'Đảng', 'mark'],
  ['Dức', 'Đức', 'mark'],
  ['Hong', 'Hồng', 'mark'],
  ['Đứt', 'Đức', 'letter'],
  ['Hưng', 'Hương', 'letter'],
  ['Gian', 'Giang', 'letter'],
  ['Đnôg', 'Đông', 'letter'],
  ['Phnog', 'Phong', 'letter'],
  ['Hưng', 'Hồng', undefined],
  ['Bình', 'Ninh', undefined],
])('%s and %s differ by a %s', (one, other, difference) => {
  expect(differenceOf(canonicalSyllable(one), canonicalSyllable(other))).toBe(difference);
});

test('the place of the tone mark makes no difference', () => {
  expect(canonicalSyllable('Hoà')).toBe(canonicalSyllable('hòa'));
});
