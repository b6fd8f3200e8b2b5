import { expect, test } from 'vitest';
import { impreciseDateText } from '../../../../src/dates/imprecise-date.ts';
import { bySuccession, byTime, whenOf } from '../../../../src/newsroom/congresses/congress-time.ts';
import { makeCongress } from '../make-congress.ts';

test.each([
  ['what was', { planned: '2020-04', actual: '2020-05-06' }, '2020-05-06'],
  ['else what is planned', { planned: '2020-08~' }, '2020-08~'],
  ['else nothing', {}, 'unknown'],
])('the time of a congress is %s', (_name, fields, written) =>
  expect(impreciseDateText(whenOf(makeCongress('a', fields)))).toBe(written),
);

const congresses = [
  makeCongress('khong-ro'),
  makeCongress('thang', { planned: '2020-04' }),
  makeCongress('b', { actual: '2020-03-06', name: 'Đại hội B' }),
  makeCongress('a', { actual: '2020-03-06', name: 'Đại hội Ă' }),
  makeCongress('a2', { actual: '2020-03-06', name: 'Đại hội Ă' }),
  makeCongress('ngay', { planned: '2020-04-01' }),
];

test('congresses are sorted by time, then name, then id; the unknown last', () => {
  const ids = ['a', 'a2', 'b', 'ngay', 'thang', 'khong-ro'];
  expect(congresses.toSorted(byTime).map(({ id }) => id)).toEqual(ids);
  expect(
    congresses
      .toReversed()
      .toSorted(byTime)
      .map(({ id }) => id),
  ).toEqual(ids);
});

test('for one unit, the term replaces an unknown time', () => {
  const old = makeCongress('cu', { term: { from: 2015, to: 2020 } });
  const held = makeCongress('moi', { actual: '2020-03-06' });
  expect([held, old].toSorted(bySuccession)).toEqual([old, held]);
  expect([old, held].toSorted(byTime)).toEqual([held, old]);
});
