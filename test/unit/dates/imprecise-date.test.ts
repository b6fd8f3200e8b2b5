import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  earliestDay,
  impreciseDateText,
  impreciseSortKey,
  latestDay,
  parseImpreciseDate,
  type ImpreciseDate,
} from '../../../src/dates/imprecise-date.ts';
import { impreciseLabel, parseImpreciseLabel } from '../../../src/dates/imprecise-label.ts';
import { someImpreciseDate } from './some-imprecise-date.ts';

const read = (text: string): ImpreciseDate => {
  const date = parseImpreciseDate(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
};

test.each([
  ['2020-03-06', '06/03/2020', '2020-03-06', '2020-03-06'],
  ['2020-03-11/2020-03-12', '11–12/03/2020', '2020-03-11', '2020-03-12'],
  ['2020-03-06/2020-03-09', '06–09/03/2020', '2020-03-06', '2020-03-09'],
  ['2020-03-30/2020-04-02', '30/03–02/04/2020', '2020-03-30', '2020-04-02'],
  ['2020-12-30/2021-01-02', '30/12/2020–02/01/2021', '2020-12-30', '2021-01-02'],
  ['2020-04,2020-05', 'tháng 4 và 5/2020', '2020-04-01', '2020-05-31'],
  ['2020-04,2020-05,2020-07', 'tháng 4, 5 và 7/2020', '2020-04-01', '2020-07-31'],
  ['2020-12,2021-01', 'tháng 12/2020; tháng 1/2021', '2020-12-01', '2021-01-31'],
  ['2020-08~', 'dự kiến tháng 8/2020', '2020-08-01', '2020-08-31'],
  ['2020-02', 'tháng 2/2020', '2020-02-01', '2020-02-29'],
  ['2020-03-06~', 'dự kiến 06/03/2020', '2020-03-06', '2020-03-06'],
  ['unknown', 'chưa rõ ngày', undefined, undefined],
])('%s is %s', (text, label, earliest, latest) => {
  const date = read(text);
  expect(impreciseLabel(date)).toBe(label);
  expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
});

test.each([
  '',
  '~',
  '2020',
  '2020-13',
  '2020-02-30',
  '2020-03-12/2020-03-11',
  '2020-03-12/2020-03-12',
  '2020-03-11/2020-03-12/2020-03-13',
  '2020-03-11/12',
  '2020-03/2020-04',
  '2020-05,2020-04',
  '2020-04,2020-04',
  '2020-04,',
  '2020-03-06,2020-03-07',
  '2020-08~~',
  'unknown~',
  'dự kiến',
])('%j is none', (text) => expect(parseImpreciseDate(text)).toBeUndefined());

test.each([
  '31/2/2020',
  '12–11/3/2020',
  'tháng 13/2020',
  'tháng 5 và 4/2020',
  'dự kiến',
  'tháng 4',
])('the label %s is none', (label) => expect(parseImpreciseLabel(label)).toBeUndefined());

test('in order of time, the unknown last', () => {
  const inOrder = [
    '2020-03-06',
    '2020-03-06~',
    '2020-03-06/2020-03-07',
    '2020-03-11/2020-03-12',
    '2020-04',
    '2020-04~',
    '2020-04,2020-05',
    '2020-04-02',
    'unknown',
  ];
  const keys = inOrder.map((text) => impreciseSortKey(read(text)));
  expect(keys.toSorted()).toEqual(keys);
});

describe('for any date', () => {
  const holds = (property: (date: ImpreciseDate) => void): void =>
    fc.assert(
      fc.property(someImpreciseDate, (date) => {
        property(date);
      }),
      { numRuns: 500 },
    );

  test('its text reads as the same date', () => {
    holds((date) => expect(parseImpreciseDate(impreciseDateText(date))).toEqual(date));
  });

  test('its label reads as the same date', () => {
    holds((date) => expect(parseImpreciseLabel(impreciseLabel(date))).toEqual(date));
  });

  test('it begins before it ends', () => {
    holds((date) => {
      const [from, to] = [earliestDay(date), latestDay(date)];
      expect(from === to || (from !== undefined && to !== undefined && from < to)).toBe(true);
    });
  });

  test('the order is total: different dates have different keys', () => {
    fc.assert(
      fc.property(someImpreciseDate, someImpreciseDate, (one, other) => {
        const isSame = impreciseDateText(one) === impreciseDateText(other);
        expect(impreciseSortKey(one) === impreciseSortKey(other)).toBe(isSame);
      }),
    );
  });
});
