import { expect, test } from 'vitest';
import { readVietnameseDate } from '../../../src/dates/vietnamese-date.ts';

test.each([
  ['12/3/2020', '2020-03-12'],
  ['06/03/2020', '2020-03-06'],
  ['6-3-2020', '2020-03-06'],
  ['6.3.2020', '2020-03-06'],
  ['2020-3-6', '2020-03-06'],
  ['2020/03/06', '2020-03-06'],
  ['ngày 6 tháng 3 năm 2020', '2020-03-06'],
  ['6 tháng 3 năm 2020', '2020-03-06'],
  ['Ngày 06 Tháng 03 Năm 2020', '2020-03-06'],
  ['ngày 6 tháng 3 năm 2020'.normalize('NFD'), '2020-03-06'],
  ['  6/3/2020  ', '2020-03-06'],
  ['29/2/2020', '2020-02-29'],
])('"%s" means %s', (text, nearest) => {
  expect(readVietnameseDate(text)).toEqual({ nearest });
});

test.each([
  ['31/02/2020', '2020-02-29', { month: 2, year: 2020, days: 29 }],
  ['29/2/2021', '2021-02-28', { month: 2, year: 2021, days: 28 }],
  ['31/4/2020', '2020-04-30', { month: 4, year: 2020, days: 30 }],
  ['2020-02-30', '2020-02-29', { month: 2, year: 2020, days: 29 }],
])('"%s" is not a day; the nearest is %s', (text, nearest, overflow) => {
  expect(readVietnameseDate(text)).toEqual({ nearest, overflow });
});

test.each([
  ['a month after the twelfth', '12/13/2020'],
  ['month 0', '12/0/2020'],
  ['day 0', '0/3/2020'],
  ['day 32', '32/3/2020'],
  ['no year', '6/3'],
  ['a year of two digits', '6/3/20'],
  ['a year before 1900', '6/3/1890'],
  ['words', 'hôm qua'],
  ['more than a date', 'ngày 6 tháng 3 năm 2020 tại xã'],
  ['nothing', ''],
])('%s is not guessed at: "%s"', (_name, text) => {
  expect(readVietnameseDate(text)).toBeUndefined();
});
