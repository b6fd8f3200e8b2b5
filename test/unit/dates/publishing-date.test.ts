import { expect, test } from 'vitest';
import {
  formatPublishingDate,
  isoOf,
  parsePublishingDate,
  sortKeyOf,
  type PublishingDate,
} from '../../../src/dates/publishing-date.ts';

const read = (text: string): PublishingDate => {
  const date = parsePublishingDate(text);
  if (!date) throw new Error(`test: "${text}" is no date`);
  return date;
};

test.each([
  ['2020-03-06', { precision: 'day', day: '2020-03-06' }],
  ['2020-03-06 07:30', { precision: 'minute', day: '2020-03-06', time: '07:30' }],
  ['2020-03-06T23:59', { precision: 'minute', day: '2020-03-06', time: '23:59' }],
  ['2020-02', { precision: 'month', day: '2020-02-29' }],
])('"%s" is read with the precision it has', (text, date) => {
  expect(parsePublishingDate(text)).toEqual(date);
});

test.each([
  '2020',
  '2020-02-30',
  '2020-02-30 07:30',
  '2020-03-06 24:00',
  '2020-03-06 07:60',
  '2020-03-06 7:30',
  '2020-03-06 07:30:00',
  '2020-03-06 07:30Z',
  '2020-03-06  07:30',
  '06/03/2020',
  '',
])('"%s" is not a publishing date', (text) => {
  expect(parsePublishingDate(text)).toBeUndefined();
});

test('dates are ordered by day, then by time, no time first, a month at its end', () => {
  const inOrder = [
    '2020-02',
    '2020-03-09',
    '2020-03-09 00:00',
    '2020-03-09 07:30',
    '2020-03-10',
    '2020-03-31',
    '2020-04-01',
  ];
  const sorted = inOrder
    .toReversed()
    .toSorted((a, b) => (sortKeyOf(read(a)) < sortKeyOf(read(b)) ? -1 : 1));
  expect(sorted).toEqual(inOrder);
});

test.each([
  ['2020-03-06', '2020-03-06', '06/03/2020'],
  ['2020-03-06 07:30', '2020-03-06T07:30+07:00', '06/03/2020 07:30'],
  ['2020-03', '2020-03', 'Tháng 3/2020'],
])('%s is %s for machines and "%s" for readers', (text, iso, shown) => {
  expect([isoOf(read(text)), formatPublishingDate(read(text))]).toEqual([iso, shown]);
});
