import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Bầu 15 đồng chí, gồm 12 nam, 4 nữ.', 'sum certain: 15 đồng chí, gồm 12 nam, 4 nữ'],
  [
    'Dự có 150 đại biểu (trong đó 100 đại biểu nam và 45 đại biểu nữ).',
    'sum certain: 150 đại biểu (trong đó 100 đại biểu nam và 45 đại biểu nữ',
  ],
  [
    'Bầu đoàn 20 đại biểu, gồm 18 đại biểu chính thức và 3 đại biểu dự khuyết.',
    'sum certain: 20 đại biểu, gồm 18 đại biểu chính thức và 3 đại biểu dự khuyết',
  ],
  [
    'Có 30 đảng viên, gồm 12 đảng viên thôn Đông, 9 đảng viên thôn Đoài và 8 đảng viên thôn Nam.',
    'sum certain: 30 đảng viên, gồm 12 đảng viên thôn Đông, 9 đảng viên thôn Đoài và 8 đảng viên thôn Nam',
  ],
  [
    'Phát ra 150 phiếu, thu về 150 phiếu, hợp lệ 148 phiếu, không hợp lệ 3 phiếu.',
    'sum certain: thu về 150 phiếu',
  ],
  ['Ban Chấp hành có 15 đồng chí (nam 12, nữ 4).', 'sum certain: 15 đồng chí (nam 12, nữ 4'],
  ['Có 50 đảng viên; trong đó nữ 20, nam 25.', 'sum certain: 50 đảng viên; trong đó nữ 20, nam 25'],
  [
    'Có 120 đại biểu, trong đó: 80 đại biểu nam (66,7%), 45 đại biểu nữ (37,5%).',
    'sum certain: 120 đại biểu, trong đó: 80 đại biểu nam (66,7%), 45 đại biểu nữ (37,5%)',
  ],
  ['Số phiếu phát ra: 150, số phiếu thu về: 152.', 'sum certain: thu về: 152'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Bầu 15 đồng chí, gồm 11 nam, 4 nữ.',
  'Bầu 15 đồng chí, trong đó có 4 nữ, 3 đồng chí trẻ tuổi.',
  'Có 150 đại biểu, trong đó 45 đại biểu nữ.',
  'Có 30 đảng viên, gồm 12 đảng viên thôn Đông, 9 đảng viên thôn Đoài và 9 đảng viên thôn Nam.',
  'Phát ra 150 phiếu, thu về 149 phiếu, trong đó 148 phiếu hợp lệ, 1 phiếu không hợp lệ.',
  'Hai tổ, mỗi tổ 5 người, gồm 3 nam, 2 nữ.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
