import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { boardGroups } from '../../../../src/site/congresses/board-groups.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';

const congresses = [
  makeCongress('xong-1', { actual: '2020-03-06' }),
  makeCongress('xong-2', { actual: '2020-04-01' }),
  makeCongress('dang', { status: 'dang-dien-ra', actual: '2020-04-10' }),
  makeCongress('dinh-1', { status: 'da-an-dinh', planned: '2020-04-15' }),
  makeCongress('dinh-2', { status: 'da-an-dinh', planned: '2020-05-20' }),
  makeCongress('lui', { planned: '2020-03' }),
  makeCongress('thang', { planned: '2020-04' }),
  makeCongress('khac', { planned: '2020-05', others: true }),
  makeCongress('hoan', { status: 'hoan', planned: '2020-04-12' }),
];

const groupsOn = (now: string) =>
  boardGroups(congresses, { isOver: (day: CalendarDate) => day < now }).map(
    ({ of, total, inWeek, congresses: its }) =>
      `${of} ${total} (${inWeek}): ${its.map(({ id }) => id).join(' ')}`,
  );

test('congresses within a week come first and nowhere else; their groups count them all the same', () => {
  expect(groupsOn('2020-04-10')).toEqual([
    'week 2 (0): dang dinh-1',
    'da-an-dinh 2 (1): dinh-2',
    'du-kien 2 (0): lui thang khac',
    'hoan 1 (0): hoan',
    'da-hoan-thanh 2 (0): xong-2 xong-1',
  ]);
});

test('a week later another one comes, and what is only known by its month never does', () => {
  expect(groupsOn('2020-05-14')[0]).toBe('week 1 (0): dinh-2');
});

test('without congresses to come there are only the groups', () => {
  expect(groupsOn('2020-07-01')[0]).toBe('dang-dien-ra 1 (0): dang');
});
