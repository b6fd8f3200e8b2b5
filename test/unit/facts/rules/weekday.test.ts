import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { stated } from '../stated.ts';

test.each([
  ['Thứ Tư, ngày 12/5/2020, xã họp.', 'weekday certain: Thứ Tư → Thứ Ba'],
  ['Sáng thứ hai, 13/3/2020, xã họp.', 'weekday certain: thứ hai → thứ sáu'],
  ['Đảng bộ xã họp thứ Hai 13-3-2020.', 'weekday certain: thứ Hai → thứ Sáu'],
  ['Chủ nhật 11-5-2020, xã họp.', 'weekday certain: Chủ nhật → Thứ Hai'],
  ['Vào thứ 3 ngày 13 tháng 5 năm 2020, xã họp.', 'weekday certain: thứ 3 → thứ 4'],
  ['Xã họp ngày 12/5/2020 (thứ Sáu).', 'weekday certain: thứ Sáu → thứ Ba'],
  ['Xã họp hôm thứ 6 tuần trước (14/5/2020).', 'weekday certain: thứ 6 → thứ 5'],
  ['Họp ngày 13/5/2020 (chủ nhật).', 'weekday certain: chủ nhật → thứ tư'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Thứ Ba, ngày 12/5/2020; Chủ nhật 10-5-2020; ngày 11/5/2020 (thứ hai).',
  'Họp lần thứ Tư, ngày 12/5/2020. Lần thứ tư, ngày 12/5/2020. Phiên thứ hai (12/5/2020). Ngày làm việc thứ hai, 12/5/2020.',
  'Thứ nhất, xã họp. Thứ hai, ngày 12/5/2020 nộp báo cáo.',
  'Họp thứ Bảy, Chủ nhật ngày 9, 10/5/2020.',
  'Chủ nhật, 15/3/2020 âm lịch.',
  'Họp thứ Tư, ngày 12/5.',
  'Họp thứ Tư ngày 31/4. Ngày 8/3 (thứ Bảy) năm 2014 chị vào Đảng.',
])('nothing in: %s', (text) =>
  expect(stated(text).filter((each) => each.startsWith('weekday'))).toEqual([]),
);

test('without a year the day next to the article is meant, and it is a note', () => {
  const day = '2020-05-14' as CalendarDate;
  expect(stated('Thứ Tư, ngày 12/5, xã họp.', { day })).toEqual([
    'weekday likely: Thứ Tư → Thứ Ba',
  ]);
  expect(stated('Thứ Ba, ngày 12/5, xã họp.', { day })).toEqual([]);
  const newYear = '2021-01-04' as CalendarDate;
  expect(stated('Thứ Năm (31/12), xã họp.', { day: newYear })).toEqual([]);
});
