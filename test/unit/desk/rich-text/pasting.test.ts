import { expect, test } from 'vitest';
import { pastedHtml } from '../../../../src/desk/rich-text/pasting/pasted-html.ts';
import { pastedText } from '../../../../src/desk/rich-text/pasting/pasted-text.ts';
import { readMarkdown } from '../../../../src/desk/rich-text/reading/read-markdown.ts';
import { writeMarkdown } from '../../../../src/desk/rich-text/writing/write-markdown.ts';
import type { Node } from 'prosemirror-model';

const markdownOf = (doc: Node): string => writeMarkdown(doc, readMarkdown('')).trim();

test.each([
  [
    'Word',
    '<meta charset="utf-8"><p class="MsoNormal"><b>Kết quả:</b><o:p></o:p> đạt</p><script>x()</script>',
    '**Kết quả:** đạt',
  ],
  [
    'styles of a web page',
    '<p onclick="x()" style="color:red"><span style="font-weight:700">Đậm</span></p>',
    '**Đậm**',
  ],
  ['a link', '<a href="https://a.example/x">chữ</a>', '[chữ](https://a.example/x)'],
  ['a refused link', '<a href="javascript:alert(1)">chữ</a>', 'chữ'],
  ['a list', '<ul><li>một</li><li>hai</li></ul>', '- một\n- hai'],
  [
    'a table',
    '<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
  ],
  ['a picture of another site', '<p>Trước</p><img src="https://a.example/x.jpg">', 'Trước'],
])('elements from %s', (_name, html, written) => {
  expect(markdownOf(pastedHtml(html))).toBe(written);
});

test.each([
  ['paragraphs', 'Một.\nHai.', 'Một.\n\nHai.'],
  ['labels', 'a) một;\nb) hai.', 'a) một;\nb) hai.'],
  ['bullets', '- một\n- hai', '- một\n- hai'],
  ['signs', 'giá 2*3*4', 'giá 2\\*3\\*4'],
  [
    'lines of a PDF file',
    'Đại hội đã bầu ra ban chấp hành mới gồm ba\nmươi mốt đồng chí ủy viên và thông qua các nghị\nquyết.',
    'Đại hội đã bầu ra ban chấp hành mới gồm ba mươi mốt đồng chí ủy viên và thông qua các nghị quyết.',
  ],
])('text with %s', (_name, text, written) => {
  expect(markdownOf(pastedText(text))).toBe(written);
});
