import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderText } from '../make-renderer.ts';
import { falseLosses, faultsOfReading, plantedTexts } from './no-loss.ts';
import { runsOf } from '../../../whole-matrix.ts';

test('in a text without any report, a reader sees every word and no raw sign', () => {
  fc.assert(
    fc.property(plantedTexts, (text) => {
      expect(faultsOfReading(text)).toEqual([]);
      expect(falseLosses(text)).toEqual([]);
    }),
    { numRuns: runsOf(400) },
  );
});

test.each([
  ['a list by letters that Vietnamese has not', 'e. A\nf. B\ng. C\n\n(i) A\n(j) B\n\nW. A\nw) B'],
  ['a list with numbers', '1. a\n2. b\n\n   c'],
  ['a quotation in a list', '- > a\n  > b'],
  ['entities and escapes', '&quot;a&quot; \\* b &nbsp;'],
  ['a table', '| a | b |\n|:-:|---|\n| c \\| d | `e|f` |'.replace('`e|f`', 'e')],
  ['definitions', '[a][x] b\n\n[x]: /c/ "d"\n*[b]: e f'],
  ['a definition over lines', '[a][x]\n\n[x]:\n  /c/\n  "d"'],
  ['notes', 'a[^1]^[b *c*]\n\n[^1]: d\n    e\n\n    f'],
  ['code', '```js\na\n```\n\n`b` ``c ` d``'],
  ['addresses', 'https://h.example/%C3%A1/x. Và <mailto:a@b.vn>, xem http://x.vn/a_b_c'],
  ['a Tab within a list', '- a!\n\tb'],
  ['callouts', '> [!NOTE] a\n> b\n\n> Lưu ý: a ghi chú\n\n> **Mẹo:** Mẹo'],
  [
    'a note called before its words, and twice',
    'a[^2] b[^1] c[^2]^[d a]\n\n[^1]: b a\n\n[^2]: a b\n\ne',
  ],
  ['code between paragraphs', 'a b\n\n```\nb a\n```\n\nb a'],
  [
    'captions and links in their order',
    '[![x](/media/a.jpg "c")](/b/) d c\n\n![y](/media/a.jpg "d c")\n\nc d',
  ],
  ['captions', '![a](/media/a.jpg "b \\"c\\" d") e'],
  ['letters taken apart', 'Đại hội'.normalize('NFD')],
])('no word of %s is taken for lost', (_name, text) => {
  expect(renderText(text).findings.filter(({ kind }) => kind === 'lostText')).toEqual([]);
});

test('letters of English lists stay in front of their words', () => {
  const { html } = renderText('e. Một\nf. Hai');
  expect(html).toContain('<li>e. Một</li>');
  expect(html).toContain('<li>f. Hai</li>');
});
