import { expect, test } from 'vitest';
import { article } from '../content/make-content.ts';
import { x } from '../content/fault-row.ts';
import { mendFiles, writtenBack } from './mend-files.ts';

test.each([
  ['a line break', 'a<br/>b', 'a\\\nb'],
  ['two line breaks', 'a<br><br>\nb', 'a\n\nb'],
  ['a line break at the end', 'a<br>\n\nb', 'a\n\nb'],
  ['raised and lowered numbers', '15 m<sup>2</sup>, H<sub>2</sub>O', '15 m², H₂O'],
  ['paragraphs', '<p align="center">a</p>\n\n<p>b</p><p>c</p>', 'a\n\nb\n\nc'],
  ['a division over lines', '<div>\na\n</div>', 'a'],
  ['bold and italics', '<b>a</b> <em>b</em>', '**a** *b*'],
  ['a link', '<a href="/x/" target="_blank">a</a>', '[a](/x/)'],
  ['a heading', '<h3>Mục</h3>', '### Mục'],
  [
    'a table',
    '<table><tr><th>a</th><th>b</th></tr>\n<tr><td>c|d</td><td>e</td></tr></table>',
    '| a | b |\n| --- | --- |\n| c\\|d | e |',
  ],
  ['tags within tags', '<p><span style="x"><b>a</b></span></p>', '**a**'],
  ['tags of lines through and below words', '<s>a</s> <u>b</u>', '~~a~~ b'],
  ['lists', '<ul><li>a</li>\n<li>b</li></ul>\n\n<ol><li>c</li></ol>', '- a\n- b\n\n1. c'],
  [
    'blocks within a division',
    '<div><h2>Mục</h2><p>a</p><ul><li>b</li></ul></div>',
    '## Mục\n\na\n\n- b',
  ],
  ['entities', 'a&nbsp;b &hellip c &#272;&#7841;i &quot;d&quot;', 'a b … c Đại "d"'],
  ['escapes of JSON', String.raw`t\u1ea1i \ud83d\ude00`, 'tại 😀'],
  ['a pair in two halves', 'a &#xD83D;&#xDE00; b', 'a 😀 b'],
  [
    'rows from a spreadsheet',
    'TT\tTên\n1\tAn|B\n2\tBa',
    '| TT | Tên |\n| --- | --- |\n| 1 | An\\|B |\n| 2 | Ba |',
  ],
  [
    'rows between other lines',
    'a\nb\tc\td\n\t1\t2\ne',
    'a\n\n| b | c | d |\n| --- | --- | --- |\n|  | 1 | 2 |\n\ne',
  ],
  ['three stars with a space', '*** Lưu ý*** a', '***Lưu ý*** a'],
  ['signs of other dialects', 'x^2^ H~2~O ==a==', 'x² H₂O **a**'],
  [
    'words and target that changed places',
    'xem (a)[/x/] và (b)[www.c.vn]',
    'xem [a](/x/) và [b](https://www.c.vn)',
  ],
  ['an image whose sign stands apart', '! [a](/media/a.jpg)', '![a](/media/a.jpg)'],
  ['a caption in curly quotes', '![a](/media/a.jpg “b "c" d”)', '![a](/media/a.jpg "b \\"c\\" d")'],
  ['a caption in unlike marks', '![a](/media/a.jpg "b”)', '![a](/media/a.jpg "b")'],
  ['a caption without marks', '![a](/media/a.jpg Hai chữ)', '![a](/media/a.jpg "Hai chữ")'],
  ['marks within a caption', '![a](/media/a.jpg "b "c" d")', '![a](/media/a.jpg "b “c” d")'],
  ['codes of a forum', '[b]a[/b] [url=https://c.vn]d[/url]', '**a** [d](https://c.vn)'],
  ['links in the wrong brackets', '[a}(/x/) 【b】（/y/）', '[a](/x/) [b](/y/)'],
  ['a link over two lines, one with a colon', '[a]\n(/x/)\n\n[b]:(/y/)', '[a](/x/)\n\n[b](/y/)'],
  ['a loose strike and plus signs', '~~a ~~ và ++b++', '~~a~~ và **b**'],
  ['years parted at the end of a line', 'từ 2020-\n2025 nhé', 'từ 2020-2025 nhé'],
  ['a note without its colon', 'a[^1]\n\n[^1] Chỉ thị', 'a[^1]\n\n[^1]: Chỉ thị'],
  ['points on lines of their own', 'Gồm:\nMột;\nhai.', 'Gồm:\n\nMột;\n\nhai.'],
  ['a space before a target', '[a] (/x/)', '[a](/x/)'],
  ['a link the other way round', 'xem (/x/)[a]', 'xem [a](/x/)'],
  ['spaces in a target', '[a](/media/ke hoach 1.pdf)', '[a](/media/ke%20hoach%201.pdf)'],
  ['spaces within bold', '** a ** và **b **', '**a** và **b**'],
  ['a heading that touches its signs', '##Mục', '## Mục'],
  ['a heading above a line', 'Mục\n===\n\na', '## Mục\n\na'],
  ['paragraphs without blank lines', 'Một.\nHai.\nBa.', 'Một.\n\nHai.\n\nBa.'],
  [
    'lines of a PDF file',
    'Sáng nay, đảng bộ xã tổ chức đại\n\nhội nhiệm kỳ mới.\n\nĐoạn hai.',
    'Sáng nay, đảng bộ xã tổ chức đại hội nhiệm kỳ mới.\n\nĐoạn hai.',
  ],
  [
    'a line glued to a table',
    '| a | b |\n|---|---|\n| c | d |\nĐoạn.',
    '| a | b |\n|---|---|\n| c | d |\n\nĐoạn.',
  ],
])('%s', (_name, written, mended) => {
  const files = { [x]: article({}, written) };
  expect(mendFiles(files)).toMatchObject([{ after: article({}, mended) }]);
  expect(mendFiles(writtenBack(files))).toEqual([]);
});

test.each([
  ['a table over columns', '<table><tr><td colspan="2">a</td></tr></table>'],
  ['a break in a cell', '| a |\n|---|\n| b<br>c |'],
  ['code', '`<br>` và `** a **`'],
  ['a link without its target', '[a](b c)'],
  ['one sign alone', 'a ** b'],
  ['half a pair', 'a &#xD83D; b'],
  ['an entity of markup', '&lt;b&gt; &amp; &amp;nbsp; &xyzq;'],
])('%s is left to the editor', (_name, written) => {
  expect(mendFiles({ [x]: article({}, written) })).toEqual([]);
});

test('a verbatim text stays as its source has it', () => {
  expect(mendFiles({ [x]: article({ verbatim: 'true' }, 'a<br>b') })).toEqual([]);
});

test.each([
  ['title', '<b>Đại hội</b> xã &amp; phường', 'Đại hội xã & phường'],
  ['title', '"**Đại hội:** xã"', '"Đại hội: xã"'],
  ['standfirst', "'## Đảng&nbsp;bộ <br> xã'", "'Đảng bộ xã'"],
  ['standfirst', String.raw`"<a href=\"/x/\">Xã</a>"`, '"Xã"'],
  [
    'image',
    '\n  file: /media/a.jpg\n  alt: Ảnh\n  caption: <i>Ảnh</i>',
    '\n  file: /media/a.jpg\n  alt: Ảnh\n  caption: Ảnh',
  ],
  ['authors', '["**An**", Ba]', '["An", Ba]'],
])('the %s %s without its markup', (field, written, mended) => {
  const files = { [x]: article({ [field]: written }) };
  expect(mendFiles(files)).toMatchObject([{ after: article({ [field]: mended }) }]);
  expect(mendFiles(writtenBack(files))).toEqual([]);
});

test.each([
  ['title', '"![a](b.png)"'],
  ['title', 'a <!-- b -->'],
  ['unit', '<b>dang-bo-xa-hong-duc</b>'],
])('the %s %s is left to the editor', (field, written) => {
  expect(mendFiles({ [x]: article({ [field]: written }) })).toEqual([]);
});

test('the fields of a verbatim text stay too', () => {
  expect(mendFiles({ [x]: article({ title: '<b>a</b>', verbatim: 'true' }) })).toEqual([]);
});
