import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['Đồng chí [ Bình phát biểu.', ['0:9 [ → ]']],
  ['Đồng chí Bình] phát biểu.', ['0:13 ] → [']],
  ['Nghị quyết {số 5 của huyện.', ['0:11 { → }']],
  ['Ông nói: ‘Chúng ta đoàn kết.\n\nMọi người vỗ tay.', ['0:9 ‘ → ’']],
])('%s', (text, found) => expect(reported('unpaired-sign', text)).toEqual(found));

test.each([
  'Xem [trang này](/gioi-thieu/) và [báo][1], [2].\n\n[1]: https://a.example/',
  'Có [sic], [...], {a} và ![ảnh](/media/a.jpg "Chú thích").',
  'Ông nói: ‘Đoàn kết’. Nhạc ‘Rock ’n’ roll’; năm ‘86.',
  'Chú thích[^1] ở cuối.\n\n[^1]: Theo báo.',
  'Cao 5’, rộng 3‘.',
])('nothing in: %s', (text) => expect(reported('unpaired-sign', text)).toEqual([]));
