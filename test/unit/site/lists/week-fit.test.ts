import { expect, test } from 'vitest';
import { fitWeek } from '../../../../src/site/lists/week-fit.ts';

const article = {
  title: 'Đại hội đảng bộ xã',
  standfirst: 'Đại hội bầu ban chấp hành. '.repeat(4),
};
const week = (count: number) => fitWeek(Array.from({ length: count }, () => article));

test('a few articles are set large, more of them smaller, all with their standfirsts', () => {
  const sizes = [1, 3, 4, 5, 6].map((count) => week(count));
  expect(sizes.map(({ typeSize }) => typeSize)).toEqual([24, 18, 15, 15, 13]);
  expect(sizes.map(({ withStandfirst }) => withStandfirst)).toEqual([1, 3, 4, 5, 6]);
  expect(sizes.some(({ isLong }) => isLong)).toBe(false);
});

test('before a title is left out, the standfirsts of the last articles are', () => {
  const { typeSize, withStandfirst, isLong } = week(9);
  expect([typeSize, isLong]).toEqual([13, false]);
  expect(withStandfirst).toBeGreaterThan(0);
  expect(withStandfirst).toBeLessThan(9);
});

test('a week whose titles do not fit is long', () => {
  expect(week(30)).toEqual({ typeSize: 13, withStandfirst: 0, isLong: true });
});
