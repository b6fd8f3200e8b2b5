import { expect, test } from 'vitest';
import { withBoldHeadings } from '../../../../src/import/guess/bold-headings.ts';
import { linesIn, prose } from '../make-lines.ts';

test.each<readonly [string, string, readonly string[]]>([
  [
    'a short bold line above a text',
    `<p><b>Kết quả bầu cử</b></p><p>${prose}</p>`,
    ['Kết quả bầu cử'],
  ],
  ['a bold sentence', `<p><b>Đại hội đã thành công.</b></p><p>${prose}</p>`, []],
  ['a line that is partly bold', `<p><b>Kết quả</b> bầu cử</p><p>${prose}</p>`, []],
  [
    'two bold lines, of which the second is above the text',
    `<p><b>Ban chấp hành</b></p><p><b>Danh sách ủy viên</b></p><p>${prose}</p>`,
    ['Danh sách ủy viên'],
  ],
  ['a bold line at the end', `<p>${prose}</p><p><b>Ban biên tập đài</b></p>`, []],
  [
    'a bold line below a picture',
    `<img src="0"><p><b>Quang cảnh đại hội</b></p><p>${prose}</p>`,
    [],
  ],
])('%s', (_name, html, headings) => {
  const { body, notes } = withBoldHeadings(linesIn(html));
  const found = body.filter(({ block }) => block.type === 'heading').map(({ text }) => text);
  expect(found).toEqual(headings);
  expect(notes.map(({ text }) => text)).toEqual(
    headings.map((each) => `Dòng in đậm được coi là tiêu đề mục: "${each}".`),
  );
});
