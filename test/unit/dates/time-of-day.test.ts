import { expect, test } from 'vitest';
import { parseTimeOfDay } from '../../../src/dates/time-of-day.ts';

test.each([
  ['05:30', '05:30'],
  ['5:30', '05:30'],
  ['5h30', '05:30'],
  ['17h', '17:00'],
  ['17 giờ', '17:00'],
  ['17g15', '17:15'],
  ['17 giờ 30 phút', '17:30'],
  ['0:00', '00:00'],
  ['24:00', undefined],
  ['5:60', undefined],
  ['5', undefined],
  ['sáng', undefined],
  ['', undefined],
])('the time of day %j is %j', (text, time) => expect(parseTimeOfDay(text)).toBe(time));
