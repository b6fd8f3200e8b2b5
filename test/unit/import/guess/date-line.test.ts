import { expect, test } from 'vitest';
import { readDateline, readDateLine } from '../../../../src/import/guess/date-line.ts';

test.each([
  ['06/03/2020', '2020-03-06', undefined],
  ['Thứ sáu, 06/03/2020 - 08:15', '2020-03-06', '08:15'],
  ['Thứ Sáu, ngày 6 tháng 3 năm 2020 | 08:15 GMT+7', '2020-03-06', '08:15'],
  ['Ngày đăng: 6/3/2020 8:15:30 PM', '2020-03-06', '20:15'],
  ['Cập nhật lúc: 12:05 SA, 06/03/2020', '2020-03-06', '00:05'],
  ['(06-03-2020)', '2020-03-06', undefined],
  ['Đăng lúc 8h30 ngày 6/3/2020', '2020-03-06', '08:30'],
  ['06 / 03 / 2020', '2020-03-06', undefined],
])('"%s" is a line of a date', (line, day, time) => {
  expect(readDateLine(line)).toEqual({ day, ...(time !== undefined && { time }) });
});

test.each([
  'Hôm nay: Thứ hai, 23/11/2026',
  'Đại hội ngày 6/3/2020',
  'từ 06/03/2020 đến 07/03/2020',
  '31/02/2020',
  '6/3',
  'Bài viết',
])('"%s" is none', (line) => expect(readDateLine(line)).toBeUndefined());

test.each([
  ['Ninh Giang, ngày 6 tháng 3 năm 2020', '2020-03-06'],
  ['Hồng Đức, ngày 06 tháng 03 năm 2020.', '2020-03-06'],
  ['Hội nghị họp vào sáng thứ sáu vừa qua, rất đông người dự, ngày 6 tháng 3 năm 2020', undefined],
  ['Ninh Giang, ngày 31 tháng 2 năm 2020', undefined],
])('"%s" is a letter\'s dateline of %s', (line, day) => expect(readDateline(line)).toBe(day));
