import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Huyện Ủy Mẫu Sơn họp.', 'house-capital certain: Huyện Ủy → Huyện ủy'],
  ['Thường trực Tỉnh Uỷ tới dự.', 'house-capital certain: Tỉnh Uỷ → Tỉnh uỷ'],
  ['Sáng nay đảng bộ xã Mẫu Sơn họp.', 'house-capital likely: đảng bộ → Đảng bộ'],
  ['Theo huyện ủy Mẫu Sơn.', 'house-capital likely: huyện ủy → Huyện ủy'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Huyện ủy, Đảng bộ xã Mẫu Sơn, HUYỆN ỦY MẪU SƠN.',
  'Các đảng bộ cơ sở; các đảng bộ Mẫu Sơn, Mẫu Tiến; trong toàn đảng bộ.',
  'Đại diện tỉnh Ủy ban nhân dân cử đến.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
