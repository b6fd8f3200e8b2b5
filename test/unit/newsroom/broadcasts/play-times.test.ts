import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { playTimesOn } from '../../../../src/newsroom/broadcasts/play-times.ts';
import { makeNewsroom, present } from '../../site/make-newsroom.ts';
import { makeBroadcast, makeProgramme } from '../make-broadcasts.ts';
import type { Broadcast } from '../../../../src/content/content.ts';

const aired = (fields: object): ReturnType<typeof makeNewsroom>['broadcasts'][number] =>
  present(
    makeNewsroom({
      programmes: [makeProgramme('tin')],
      broadcasts: [makeBroadcast('2020/03/13-2200-tin', fields as Partial<Broadcast>)],
    }).broadcasts[0],
  );

const emergency = (slots: readonly string[], until: string): object => ({
  slots,
  until,
  priority: 'khan-cap',
});

test.each<[string, object, string, readonly string[]]>([
  ['an ordinary broadcast on its day', { slots: ['05:30', '17:00'] }, '13', ['05:30', '17:00 lại']],
  ['an ordinary broadcast on the next day', { slots: ['05:30'] }, '14', []],
  ['one with an end is no emergency', { slots: ['05:30'], until: '2020-03-15T00:00' }, '14', []],
  ['an emergency on its evening', emergency(['22:00'], '2020-03-14T06:00'), '13', ['22:00']],
  [
    'past midnight it goes on at 00:00',
    emergency(['22:00'], '2020-03-14T06:00'),
    '14',
    ['00:00 lại'],
  ],
  [
    'at its times of each day, until its end',
    emergency(['22:00', '05:00', '11:00'], '2020-03-15T11:00'),
    '14',
    ['00:00 lại', '22:00 lại', '05:00 lại', '11:00 lại'],
  ],
  [
    'on its last day only before its end',
    emergency(['22:00', '05:00', '11:00'], '2020-03-15T11:00'),
    '15',
    ['00:00 lại', '05:00 lại'],
  ],
  [
    'on its first day not before its beginning',
    emergency(['22:00', '05:00'], '2020-03-14T06:00'),
    '13',
    ['22:00'],
  ],
  ['one that ends at midnight', emergency(['22:00'], '2020-03-14T00:00'), '14', []],
  ['the day before it', emergency(['22:00'], '2020-03-14T06:00'), '12', []],
])('%s', (_name, fields, day, expected) => {
  const playTimes = playTimesOn(aired(fields), `2020-03-${day}` as CalendarDate);
  expect(playTimes.map(({ slot, isRepeat }) => `${slot}${isRepeat ? ' lại' : ''}`)).toEqual(
    expected,
  );
});
