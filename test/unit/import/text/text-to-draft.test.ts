import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { textToDraft } from '../../../../src/import/text/text-to-draft.ts';
import { encodeTelex, encodeViqr } from '../../encoding/keyed/keyed-encoders.ts';
import { misreadAs1252 } from '../../encoding/mojibake/misread.ts';

const text = 'Đại hội Đảng bộ xã\nBài viết của đài truyền thanh';

test.each([
  ['sound', text],
  ['UTF-8 read as Windows-1252', misreadAs1252(text)],
  ['VIQR', encodeViqr(text)],
  ['Telex', encodeTelex(text)],
  ['Ð for Đ', text.replaceAll('Đ', 'Ð')],
])('%s comes in with its own letters', (_name, written) => {
  expect(textToDraft(written).blocks.map((block) => toString(block))).toEqual(text.split('\n'));
});

test('so does a single paragraph of any origin', () => {
  const { blocks } = textToDraft(`${text}\n\n${misreadAs1252('Hết bài.')}`);
  expect(toString(blocks.at(-1))).toBe('Hết bài.');
});
