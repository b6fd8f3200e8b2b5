import { expect, test } from 'vitest';
import { stated } from '../stated.ts';

test.each([
  ['Đại hội nhiệm kỳ 2020 - 2015.', 'term-backwards certain: 2020 - 2015'],
  ['Đại hội lần thứ XXV (nhiệm kỳ 2020–2020).', 'term-backwards certain: 2020–2020'],
  ['Giai đoạn 2020-2016, xã đạt chuẩn.', 'term-backwards certain: 2020-2016'],
  ['Ban Chấp hành khóa XXV (2020 - 2015).', 'term-backwards certain: 2020 - 2015'],
  ['Đại hội nhiệm kỳ 2020-2052.', 'term-length certain: 2020-2052'],
  ['Đại hội nhiệm kỳ 2020 đến 20255.', 'term-length certain: 2020 đến 20255'],
])('%s', (text, found) => expect(stated(text)).toEqual([found]));

test.each([
  'Nhiệm kỳ 2020 - 2025, nhiệm kỳ 2020-2022; nhiệm kỳ 2004–2011 của Hội đồng nhân dân.',
  'Giai đoạn 1945-1975, giai đoạn 2020-2045.',
  'Số 2020-2015 không phải nhiệm kỳ.',
])('nothing in: %s', (text) => expect(stated(text)).toEqual([]));
