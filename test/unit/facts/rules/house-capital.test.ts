import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Huyện Ủy Mẫu Sơn họp.', 'house-capital certain: Huyện Ủy → Huyện ủy'],
  ['Thường trực Tỉnh Uỷ tới dự.', 'house-capital certain: Tỉnh Uỷ → Tỉnh uỷ'],
  ['Sáng nay đảng bộ xã Mẫu Sơn họp.', 'house-capital likely: đảng bộ → Đảng bộ'],
  ['Theo huyện ủy Mẫu Sơn.', 'house-capital likely: huyện ủy → Huyện ủy'],
  ['Đồng chí Bình, Bí Thư, dự.', 'house-capital certain: Bí Thư → Bí thư'],
  ['Đồng chí phó chủ Tịch dự.', 'house-capital certain: chủ Tịch → chủ tịch'],
  ['Ban Chấp Hành họp.', 'house-capital certain: Chấp Hành → Chấp hành'],
  ['Ủy ban Nhân Dân huyện.', 'house-capital certain: Nhân Dân → Nhân dân'],
  ['Mặt trận Tổ Quốc huyện.', 'house-capital certain: Tổ Quốc → Tổ quốc'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Huyện ủy, Đảng bộ xã Mẫu Sơn, HUYỆN ỦY MẪU SƠN.',
  'Các đảng bộ cơ sở; các đảng bộ Mẫu Sơn, Mẫu Tiến; trong toàn đảng bộ.',
  'Bí thư, Chủ tịch, BÍ THƯ, Bí thư TW; Hồ Chủ Tịch; báo Đại Biểu Nhân Dân; báo Nhân Dân.',
  'Đại diện tỉnh Ủy ban nhân dân cử đến.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
