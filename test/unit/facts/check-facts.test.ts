import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { checkFacts } from '../../../src/facts/check-facts.ts';
import { prepareText } from '../../../src/proofreading/prepared-text.ts';
import { register } from './register.ts';
import { stated } from './stated.ts';

const context = {
  ...register,
  abbreviations: new Set<string>(),
  day: '2020-03-13' as CalendarDate,
};

test('each fact with its line and column, in the order of places', () => {
  const last = 'Có **48/45 đại biểu**; nhiệm kỳ 2020-2015.';
  const text = `Họp ngày 31/4.\n\n${last}`;
  expect(
    checkFacts(prepareText(text), context).map(({ rule, line, column }) => [rule, line, column]),
  ).toEqual([
    ['no-such-day', 0, 9],
    ['count-over-whole', 2, last.indexOf('48')],
    ['term-backwards', 2, last.indexOf('2020')],
  ]);
});

test('the place is that of the raw text, before letters are put together', () => {
  const [fact] = checkFacts(prepareText('Đại hội '.normalize('NFD') + 'ngày 31/4.'), context);
  expect(fact?.column).toBe('Đại hội '.normalize('NFD').length + 5);
});

test('nothing is read in code and in addresses', () =>
  expect(stated('`ngày 31/4` và [xem](https://tin.vn/ngày/31/4/2020)')).toEqual([]));

test.each([
  'ngày 31/4, ',
  'Đại hội Đảng bộ xã Mẫu Tiến lần thứ V nhiệm kỳ 2020 - 2025, ',
  'Thứ hai, 12/5/2020. ',
  '15 đồng chí, gồm ',
  '20 đại biểu, gồm 1 đại biểu ',
  'nhiệm kỳ 2020    - ',
  'XIVIIII ',
  'BCĐG và ĐCGB và ',
])('a text of 200,000 letters of %s ends', (part) => {
  const text = prepareText(part.repeat(Math.ceil(200_000 / part.length)));
  expect(checkFacts(text, { ...context, article: [text] })).toBeInstanceOf(Array);
});
