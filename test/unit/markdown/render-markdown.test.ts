import { describe, expect, test } from 'vitest';
import { markupOf, renderText } from './make-renderer.ts';

test.each([
  ['a paragraph', 'Một\nhai', '<p>Một\nhai</p>'],
  ['stress', '*a* **b**', '<p><em>a</em> <strong>b</strong></p>'],
  ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a numbered list', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
  ['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
  ['a rule', 'a\n\n---', '<p>a</p>\n<hr>'],
  ['no text', '', ''],
])('%s', (_name, text, markup) => {
  expect(markupOf(text)).toBe(markup);
});

test('no-break spaces and misspellings stay as the editor wrote them', () => {
  expect(markupOf('Hông Đức\u00a0, cơ sơ (c) ... --', { verbatim: true })).toBe(
    '<p>Hông Đức\u00a0, cơ sơ (c) ... --</p>',
  );
});

test('one text leaves nothing for the next', () => {
  const first = markupOf('# A\n\nx[^1]\n\n[^1]: N\n\n*[x]: y');
  expect(markupOf('# A\n\nx[^1]\n\n[^1]: N\n\n*[x]: y')).toBe(first);
});

describe('references', () => {
  test.each([
    ['a link', '[a](/2020/03/a/)', [{ kind: 'link', target: '/2020/03/a/', line: 0 }]],
    ['an image', '![a](/media/a.jpg)', [{ kind: 'image', target: '/media/a.jpg', line: 0 }]],
    [
      'an address in the text',
      'http://a.example/',
      [{ kind: 'link', target: 'http://a.example/' }],
    ],
    ['a paragraph further down', 'a\n\nb\n\n[a](/x/)', [{ target: '/x/', line: 4 }]],
    ['a line within a paragraph', 'a\nb  \n[a](/x/)', [{ target: '/x/', line: 2 }]],
    ['a heading', 'a\n\n## [a](/x/)', [{ target: '/x/', line: 2 }]],
    ['a list', '- a\n- [a](/x/)', [{ target: '/x/', line: 1 }]],
    ['a footnote', 'a[^1]\n\n[^1]: [a](/x/)', [{ target: '/x/', line: 2 }]],
    ['a table head', 'a\n\n| [a](/x/) |\n|---|\n| b |', [{ target: '/x/', line: 2 }]],
    ['a table row', '| a |\n|---|\n| b |\n| [a](/x/) |', [{ target: '/x/', line: 3 }]],
    [
      'a caption',
      '![a](/media/a.jpg "[b](/x/)")',
      [{ target: '/media/a.jpg' }, { kind: 'link', target: '/x/', line: 0 }],
    ],
    [
      'a linked image',
      '[![a](/media/a.jpg)](/x/)',
      [{ target: '/x/' }, { kind: 'image', target: '/media/a.jpg' }],
    ],
    ['a link that is refused', '[a](javascript:alert(1))', []],
    ['code', '`[a](/x/)`', []],
  ])('%s: target as written, with its line', (_name, text, references) => {
    expect(renderText(text).references).toMatchObject(references);
    expect(renderText(text).references).toHaveLength(references.length);
  });
});
