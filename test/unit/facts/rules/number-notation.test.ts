import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Có 4,500 đại biểu dự.', 'number-notation likely: 4,500 → 4.500'],
  ['Chi 1,234,500 đồng.', 'number-notation likely: 1,234,500 → 1.234.500'],
  ['Thu 52.5 triệu đồng.', 'number-notation likely: 52.5 → 52,5'],
  ['Tăng 6.7% so với năm trước.', 'number-notation likely: 6.7 → 6,7'],
  ['Trồng 12.25 ha lúa.', 'number-notation likely: 12.25 → 12,25'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Có 4.500 đại biểu, 52,5 triệu đồng, 6,7%, 1.234,5 tỷ đồng.',
  'Ngày 12.3.2020; 7.30 giờ; mục 2.1; trang 1.25; phiên bản 2.0 AT.',
  'Giá 37,350 triệu đồng; nồng độ 0,337 miligam; nặng 1,250 kg.',
  'Các ngày 11,12,13 và số 1,2,3; tỷ lệ 1:1.5 %.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
