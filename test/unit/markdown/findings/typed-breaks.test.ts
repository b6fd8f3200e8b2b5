import { expect, test } from 'vitest';
import { mendMarkup } from '../../../../src/markdown/mend-markup.ts';
import { renderText } from '../make-renderer.ts';

test.each([
  [
    String.raw`Đại hội thành công.\nCác đại biểu về dự.`,
    'Đại hội thành công.\n\nCác đại biểu về dự.',
  ],
  [String.raw`Một.\r\n\r\nHai.`, 'Một.\n\nHai.'],
  [String.raw`Bầu xong.\n\ncác đồng chí ra mắt.`, 'Bầu xong.\n\ncác đồng chí ra mắt.'],
  [String.raw`xã Hồng Đức\ttổ chức`, 'xã Hồng Đức tổ chức'],
  [String.raw`Ban chấp hành\nĐồng chí An`, 'Ban chấp hành\n\nĐồng chí An'],
])('%s', (text, mended) => {
  expect(renderText(text).findings.map(({ kind }) => kind)).toEqual(['typedBreak']);
  expect(mendMarkup(text).text).toBe(mended);
});

test('within a list or a table the line end is reported and left to the editor', () => {
  for (const text of [String.raw`- Một.\nHai.`, '| a |\n|---|\n| Một.\\nHai. |']) {
    expect(renderText(text).findings.map(({ kind }) => kind)).toEqual(['typedBreak']);
    expect(mendMarkup(text).text).toBe(text);
  }
});

test.each([
  ['a path of Windows', String.raw`Lưu ở C:\New\tin.doc, ổ mạng \\may-chu\Tin`],
  ['code', '`a.\\nB`'],
  ['formulas', String.raw`$\nu + \tau$`],
  ['letters of a formula without its signs', String.raw`hệ số \nu và \tau`],
  ['a break of Markdown', 'Một\\\nhai'],
])('silent: %s', (_name, text) => {
  expect(renderText(text).findings.filter(({ kind }) => kind === 'typedBreak')).toEqual([]);
});
