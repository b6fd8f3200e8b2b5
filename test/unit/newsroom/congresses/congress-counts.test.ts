import { expect, test } from 'vitest';
import {
  congressCounts,
  newestAsOf,
  statusRank,
} from '../../../../src/newsroom/congresses/congress-counts.ts';
import { makeCongress } from '../make-congress.ts';

const done = makeCongress('a', { actual: '2020-03-06', pilot: true, asOf: '2020-03-13' });
const late = makeCongress('b', { planned: '2020-04', actual: '2020-05-06', asOf: '2020-05-07' });
const ahead = makeCongress('c', { planned: '2020-08~' });
const others = makeCongress('d', { planned: '2020-04', others: true, asOf: '2020-05-08' });

test('what is over is counted first, and entries without a name not at all', () => {
  expect(congressCounts([ahead, late, others, done])).toEqual({
    statuses: [
      { status: 'da-hoan-thanh', count: 2 },
      { status: 'du-kien', count: 1 },
    ],
    pilots: 1,
    slipped: 1,
    hasOthers: true,
  });
});

test('without congresses there are no counts', () => {
  expect(congressCounts([])).toEqual({ statuses: [], pilots: 0, slipped: 0, hasOthers: false });
});

test('every status has its place, what is put off the last ones', () => {
  const order = ['da-hoan-thanh', 'dang-dien-ra', 'da-an-dinh', 'du-kien', 'tam-dung', 'hoan'];
  expect(order.map((status) => statusRank(status as 'hoan'))).toEqual([0, 1, 2, 3, 4, 5]);
});

test.each([
  ['the newest of all', [done, others, late], '2020-05-08'],
  ['none where none is said', [ahead], undefined],
])('known up to %s', (_name, congresses, day) => expect(newestAsOf(congresses)).toBe(day));
