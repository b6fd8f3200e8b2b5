import { expect, test } from 'vitest';
import { reported } from '../find.ts';

const rule = 'doubled-word';

test.each([
  ['Đây là là thật', '0:4 là là → là'],
  ['Đây là  là thật', '0:4 là  là → là'],
  ['Của của đài', '0:0 Của của → Của'],
  ['Họp. Các các xã', '0:5 Các các → Các'],
  ['LÀ LÀ', '0:0 LÀ LÀ → LÀ'],
  ['đã được được bầu', '0:3 được được → được'],
  ['trong trong tháng', '0:0 trong trong → trong'],
  ['Đại hội Đại hội', '0:0 Đại hội Đại hội → Đại hội'],
  ['Đại hội đại hội', '0:0 Đại hội đại hội → Đại hội'],
  ['ở xã Hồng Đức Hồng Đức', '0:5 Hồng Đức Hồng Đức → Hồng Đức'],
  ['bầu ban chấp hành ban chấp hành', '0:4 ban chấp hành ban chấp hành → ban chấp hành'],
])('%s: reported', (text, finding) => expect(reported(rule, text)).toEqual([finding]));

test.each([
  'xanh xanh',
  'luôn luôn',
  'năm năm',
  'nước trong trong như gương',
  'ban tổ chức tổ chức lễ',
  'Ban Tổ chức tổ chức lễ',
  'ông Cho cho biết',
  'Bà Là là giáo viên',
  'kèm theo theo mẫu',
  'tồn tại tại xã',
  'quyên góp được được trao',
  'của của cải',
  'các các-bon',
  'là, là',
  'là. Là',
  'là\nlà',
  'là | là',
  'xanh xanh xanh xanh',
  'tổ 3 tổ 4',
  'hợp tác xã xã mẫu',
  'thành Hồ hồ',
])('%s: not reported', (text) => expect(reported(rule, text)).toEqual([]));
