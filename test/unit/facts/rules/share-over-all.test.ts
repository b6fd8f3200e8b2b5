import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Đồng chí trúng cử với 101,5% số phiếu.', 'share-over-all certain: 101,5%'],
  ['Đã có 105 % đại biểu nhất trí.', 'share-over-all certain: 105 %'],
  ['Số phiếu tán thành đạt 103%.', 'share-over-all likely: 103%'],
  ['Rừng chiếm 120% diện tích.', 'share-over-all likely: 120%'],
  ['Tỷ lệ hộ dùng nước sạch đạt 104%.', 'share-over-all likely: 104%'],
  ['Tỷ lệ tán thành đạt 110%.', 'share-over-all likely: 110%'],
  ['Kết quả biểu quyết đạt tỷ lệ 120%.', 'share-over-all likely: 120%'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Thu ngân sách tăng 120 %, đạt 105 % kế hoạch, bằng 110 % so với cùng kỳ.',
  'Đạt 100 % số phiếu, 98,5% đại biểu.',
  'Kết nạp đảng viên vượt 105% chỉ tiêu.',
  'Giá lúa bằng 130% giá năm ngoái.',
  'Công suất 110% số hộ dùng điện.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
