import { expect, test } from 'vitest';
import { readDate } from '../../../src/new-article/read-date.ts';

test.each([
  ['2020-03-12', '2020-03-12'],
  [' 2020-03-12 ', '2020-03-12'],
  ['2020-03-12 07:30', '2020-03-12 07:30'],
  ['2020-03', '2020-03'],
  ['12/3/2020', '2020-03-12'],
  ['1.12.2020', '2020-12-01'],
  ['ngày 12 tháng 3 năm 2020', '2020-03-12'],
  ['ngày 12 tháng 3 năm 2020'.normalize('NFD'), '2020-03-12'],
  ['29/2/2020', '2020-02-29'],
])('%s is %s', (typed, value) => expect(readDate(typed)).toEqual({ value }));

test.each([
  ['31/02/2020', 'tháng 2/2020 chỉ có 29 ngày'],
  ['29/2/2021', 'viết 2021-02-28'],
  ['2020-02-30', 'viết 2020-02-29'],
  ['hôm qua', 'viết năm-tháng-ngày'],
  ['12/3/20', 'không phải ngày hợp lệ'],
  ['', 'không phải ngày hợp lệ'],
  ['2120-03-12', 'từ 1900 đến 2099'],
  ['12/3/2120', 'từ 1900 đến 2099'],
])('%j will not do: %s', (typed, words) => {
  expect(readDate(typed)).toEqual({ fault: expect.stringContaining(words) as string });
});
