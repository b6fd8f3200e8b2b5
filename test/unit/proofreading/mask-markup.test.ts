import { expect, test } from 'vitest';
import { blankSign } from '../../../src/proofreading/blank.ts';
import { maskMarkup } from '../../../src/proofreading/mask-markup.ts';

const shown = (text: string): string => maskMarkup(text).replaceAll(blankSign, '·');

test.each([
  ['Xem [Liên hệ](/lien-he/).', 'Xem [Liên hệ············.'],
  ['[a](/b(c)d) x', '[a········· x'],
  ['![Ảnh](/media/a.jpg "Chú thích")', '![Ảnh···············"Chú thích")'],
  ['Xem https://a.vn/b,c nhé', 'Xem ················ nhé'],
  ['Xem www.a.vn/b nhé', 'Xem ·········· nhé'],
  ['Gửi dai.huyen@a.vn; xong', 'Gửi ··············; xong'],
  ['tài-khoản@máy', 'tài-khoản@máy'],
  ['Lưu C:\\Tin\\a.doc rồi', 'Lưu ············ rồi'],
  ['Chữ <b>đậm</b> <br>', 'Chữ ···đậm···· ····'],
  ['3 < 5 và 7 > 2', '3 < 5 và 7 > 2'],
  ['<!-- a\nb --> c', '······\n····· c'],
  ['Đảng&nbsp;bộ &#160; &a', 'Đảng······bộ ······ &a'],
  ['Họp[^1].', 'Họp····.'],
  ['[^1]: Chú thích', '····· Chú thích'],
  ['*[UBND]: Ủy ban', '········ Ủy ban'],
  ['| a |\n| --- | :-: |\n| b |', '| a |\n·············\n| b |'],
  ['## Mục', '···Mục'],
  ['  - Mục', '····Mục'],
  ['10. Mục', '····Mục'],
  ['> - Mục', '····Mục'],
  ['> Lời', '··Lời'],
  ['-Mục', '-Mục'],
  ['Tệp a-b.docx, chinhphu.vn.', 'Tệp ········, ···········.'],
  ['5.000 và hội.Các', '5.000 và hội.Các'],
])('%s', (text, masked) => expect(shown(text)).toBe(masked));
