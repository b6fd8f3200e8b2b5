import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Số chi bộ tăng từ 12 lên 9 chi bộ.', 'direction likely: từ 12 lên 9'],
  ['Hộ nghèo giảm từ 20% xuống còn 25%.', 'direction likely: từ 20% xuống còn 25%'],
  ['Thu từ 6 tỷ đồng năm 2015 lên 5 tỷ đồng.', 'direction likely: từ 6 tỷ đồng năm 2015 lên 5'],
  ['Tăng từ 1.250 con lên 1.205 con.', 'direction likely: từ 1.250 con lên 1.205'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Tăng từ 9 lên 12 chi bộ; giảm từ 25% xuống còn 20 %.',
  'Tăng từ 900 triệu đồng lên 1,2 tỷ đồng; từ 800 kg lên 1 tấn.',
  'Vươn từ hạng 20 lên 15; xã tụt từ thứ 3 xuống 5.',
  'Đi từ 7 giờ lên 5 đồi; từ 2 triệu đồng trở lên xuống 5%.',
  'Nhiệt độ từ 5 xuống -3 độ.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
