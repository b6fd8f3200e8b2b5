import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { stated } from '../stated.ts';

test.each([
  ['Đại hội họp ngày 31/4/2020.', 'no-such-day certain: 31/4/2020'],
  ['Họp từ ngày 28 đến 31/4.', 'no-such-day certain: 31/4'],
  ['Họp trong các ngày 29, 30 và 31/6.', 'no-such-day certain: 31/6'],
  ['Sáng 30-2-2020, xã khai mạc.', 'no-such-day certain: 30-2-2020'],
  ['Ngày 29/2/2021 bế mạc.', 'no-such-day certain: 29/2/2021'],
  ['Nộp trước ngày 31 tháng 4.', 'no-such-day certain: 31 tháng 4'],
  ['Nộp trước ngày 31 tháng Tư.', 'no-such-day certain: 31 tháng Tư'],
  ['Khai giảng 31 tháng 9 năm 2020.', 'no-such-day certain: 31 tháng 9 năm 2020'],
  ['Hạn cuối là ngày 35/3/2020.', 'no-such-day certain: 35/3/2020'],
  ['Họp ngày 00/3/2020.', 'no-such-day certain: 00/3/2020'],
  ['Họp ngày 12/13/2020.', 'no-such-month certain: 12/13/2020 → 13/12/2020'],
  [
    'Sáng 12 tháng 13 năm 2020.',
    'no-such-month certain: 12 tháng 13 năm 2020 → 13 tháng 12 năm 2020',
  ],
  ['Xong trong tháng 13/2020.', 'no-such-month certain: tháng 13/2020'],
  ['Xong trong tháng 14 năm 2020.', 'no-such-month certain: tháng 14 năm 2020'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Họp ngày 30/4 và 1/5/2020.',
  'Họp ngày 29/2/2020, ngày 31/12/2019 và 28/02/2021.',
  'Làng mở hội ngày 30/2 âm lịch.',
  'Ngày 30 tháng 2 năm Canh Tý là ngày giỗ tổ.',
  'Mùng 30/2 (âm lịch) làng vào đám.',
  'Tỷ lệ 31/4 không phải là ngày.',
  'Trả lương tháng 13/2020 cho công nhân.',
  'Họp lúc sáng 8.30 và chiều 14.45.',
  'Tới ngày 6.2, 24/28 chi bộ đã họp.',
  'Nhà số 31/4 đường Trần Phú; ngõ 35/13/2 phố Huế.',
  'Thực hiện Quyết định số 31/2/QĐ-UBND.',
  'Chạy trong 30 tháng 2 lần.',
  'Ngày 10-15 hằng tháng; hội nghị AIPA-31 tháng 9/2010; thắng 1-0 tháng 6 năm 1997.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));

test('29/2 without a year is a note if no leap year is near', () => {
  const text = 'Họp ngày 29/2.';
  expect(stated(text, { day: '2022-03-01' as CalendarDate })).toEqual(['no-such-day likely: 29/2']);
  expect(stated(text, { day: '2021-03-01' as CalendarDate })).toEqual([]);
  expect(stated(text)).toEqual([]);
});
