import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['Lúa đạt 5000tấn.', ['0:8 5000tấn → 5000 tấn']],
  ['Giá 300.000đồng/kg, lãi 1,5tỷ.', ['0:4 300.000đồng → 300.000 đồng', '0:24 1,5tỷ → 1,5 tỷ']],
  ['Có 45đại biểu.', ['0:3 45đại → 45 đại']],
  ['Ngày 6 tháng 3 năm 2O20, 2l5 hộ.', ['0:19 2O20 → 2020', '0:25 2l5 → 215']],
])('%s', (text, found) => expect(reported('glued-number', text)).toEqual(found));

test.each([
  '12km, 5kg, 300.000đ, 14h30, 45ha, 5m, 220V, 4K, B12, H2O, CO2, 3D.',
  '5000 tấn, 1,5 tỷ; 6.Người nghe; điều 3.Năm; mục 1a, 2b.',
  'Xem `5000tấn` và [bài](/2020/03/100ngay/).',
])('nothing in: %s', (text) => expect(reported('glued-number', text)).toEqual([]));
