import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { register } from '../register.ts';
import { stated } from '../stated.ts';

const on = (day: string, text: string): string[] =>
  stated(text, { ...register, congresses: [], day: day as CalendarDate });

test.each([
  ['2025-08-01', 'Xã Mẫu Đông họp dân.', 'Xã Mẫu Đông → xã Mẫu Sơn'],
  ['2025-08-01', 'Đảng bộ xã Mẫu Đoài họp.', 'Đảng bộ xã Mẫu Đoài → Đảng bộ xã Mẫu Sơn'],
  ['2025-08-01', 'Nhân dân huyện Mẫu Sơn phấn khởi.', 'huyện Mẫu Sơn'],
  ['2025-08-01', 'Huyện uỷ Mẫu Sơn họp.', 'Huyện uỷ Mẫu Sơn'],
  ['2020-03-13', 'Nhân dân xã Mẫu Sơn phấn khởi.', 'xã Mẫu Sơn'],
])('on %s: %s', (day, text, found) =>
  expect(on(day, text)).toEqual([`name-of-day likely: ${found}`]),
);

test.each([
  ['2025-08-01', 'Xã Mẫu Sơn họp dân; Đảng bộ xã Mẫu Tiến cũng vậy.'],
  ['2025-06-30', 'Xã Mẫu Đông và huyện Mẫu Sơn họp.'],
  ['2025-08-01', 'Xã Mẫu Sơn được sáp nhập từ xã Mẫu Đông và xã Mẫu Đoài.'],
  ['2025-08-01', 'Nguyên Bí thư Huyện ủy Mẫu Sơn tới dự. Khu chợ thuộc huyện Mẫu Sơn (cũ).'],
  ['2025-08-01', 'Năm 2020, huyện Mẫu Sơn đạt chuẩn.'],
  ['2025-08-01', 'Xã Mẫu Đông Hạ họp dân.'],
])('nothing on %s in: %s', (day, text) => expect(on(day, text)).toEqual([]));
