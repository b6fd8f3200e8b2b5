import { expect, test } from 'vitest';
import { mendMarkup } from '../../../../src/markdown/mend-markup.ts';
import { renderText } from '../make-renderer.ts';

const kindsIn = (text: string): string[] =>
  renderText(text)
    .findings.map(({ kind }) => kind)
    .filter((kind) => kind === 'tabRows');

test.each([
  [
    'Đơn vị\tSố phiếu\tTỷ lệ\nXã A\t12\t80%',
    '| Đơn vị | Số phiếu | Tỷ lệ |\n| --- | --- | --- |\n| Xã A | 12 | 80% |',
  ],
])('%j is a table', (text, table) => {
  expect(kindsIn(text)).toEqual(['tabRows']);
  expect(mendMarkup(text).text.trim()).toBe(table);
});

test.each([
  [
    'lines that are only indented',
    'Kính gửi\n\t\tđồng chí An\n\t\tđồng chí Bình\n\t\tđồng chí Chi',
  ],
  [
    'HTML of another program',
    '<table>\n\t\t<tr>\n\t\t\t<td>Một\t</td>\n\t\t</tr>\n\t\t<tr>\n\t\t</tr>\n</table>',
  ],
  ['two lines of two cells', 'Ông A\tTrưởng ban\nÔng B\tỦy viên'],
])('silent: %s', (_name, text) => {
  expect(kindsIn(text)).toEqual([]);
});
