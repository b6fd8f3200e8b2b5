import { expect, test } from 'vitest';
import { parseWeekdays } from '../../../src/dates/weekdays.ts';

test.each([
  ['T2', [1]],
  ['thứ Hai', [1]],
  ['Thứ  tư', [3]],
  ['thứ 7', [6]],
  ['CN', [7]],
  ['Chủ Nhật', [7]],
  ['chủ nhật'.normalize('NFD'), [7]],
  ['T2-T6', [1, 2, 3, 4, 5]],
  ['T2 – T7', [1, 2, 3, 4, 5, 6]],
  ['thứ Hai đến Chủ nhật', [1, 2, 3, 4, 5, 6, 7]],
  ['hằng ngày', [1, 2, 3, 4, 5, 6, 7]],
  ['T6-T2', undefined],
  ['T2-', undefined],
  ['T8', undefined],
  ['T2-T3-T4', undefined],
  ['', undefined],
])('the days of the week %j are %j', (text, days) => expect(parseWeekdays(text)).toEqual(days));
