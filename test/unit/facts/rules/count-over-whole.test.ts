import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Có 48/45 đại biểu dự.', 'count-over-whole certain: 48/45 đại biểu'],
  ['Có 148 / 145 đảng viên dự.', 'count-over-whole certain: 148 / 145 đảng viên'],
  [
    'Có 48 trên tổng số 45 đồng chí tán thành.',
    'count-over-whole certain: 48 trên tổng số 45 đồng chí',
  ],
  ['Đến nay 21/20 xã, thị trấn đã họp.', 'count-over-whole certain: 21/20 xã'],
  ['Có 1.250/1.205 cử tri đi bầu.', 'count-over-whole certain: 1.250/1.205 cử tri'],
  [
    'Trong số 45 đại biểu có 48 đại biểu nữ.',
    'count-over-whole certain: Trong số 45 đại biểu có 48 đại biểu',
  ],
  ['Tổng số 120/115 phiếu hợp lệ.', 'count-over-whole certain: 120/115 phiếu'],
  ['Với 15/12 đồng chí dự họp.', 'count-over-whole likely: 15/12 đồng chí'],
  [
    'Kết nạp 12 đảng viên, trong đó nữ 15 đồng chí.',
    'count-over-whole certain: 12 đảng viên, trong đó nữ 15',
  ],
  [
    'Kết nạp 12 đảng viên (trong đó có 15 đồng chí nữ).',
    'count-over-whole certain: 12 đảng viên (trong đó có 15 đồng chí nữ',
  ],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Có 45/48 đại biểu, 48/48 đảng viên dự.',
  'Kết nạp 15 đảng viên, trong đó nữ 12 đồng chí; 15 người, trong đó có 20 lượt nữ.',
  'Trực 24/24 giờ, 24/7; thắng 3/2 bàn.',
  'Ngày 30/4 đại biểu về dự. Sáng 15/3 đồng chí Bí thư tới.',
  'Nhà số 48/45 xã Mẫu; ngõ 48/45 thôn Đoài.',
  'Kết nạp 12/10 đảng viên, đạt 120 % kế hoạch.',
  'Thắng với tỷ số 3/2 đơn vị bạn.',
  'Quyết định 48/2020/QĐ-UBND; Nghị quyết 48/45 năm.',
  'Người dân 65/60 tuổi; trú tại 103/15 phường Mẫu; điều tra năm 2010 trên 19 tỉnh.',
  'Công ty 19/8 xã Mẫu.',
  'Sáng 14, 15/12 đại biểu về dự.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));

test('a count beside a day that does not exist', () => {
  expect(stated('Ngày 31/4, 48/45 đại biểu dự.')).toEqual([
    'no-such-day certain: 31/4',
    'count-over-whole certain: 48/45 đại biểu',
  ]);
});
