import { convert } from 'html-to-text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchedText } from '../../../../src/site/texts/plain-text.ts';
import { tableText } from '../../../../src/site/texts/table-text.ts';
import type { RenderedMarkdown } from '../../../../src/markdown/render-markdown.ts';
import { renderText } from '../../markdown/make-renderer.ts';
import { runsOf, wholeTest } from '../../../whole-matrix.ts';

test.each([
  ['a row', [['a', 'bb']], 'a   bb'],
  [
    'columns one below the other',
    [
      ['Đơn vị', 'Ngày'],
      ['Ba', '11/3'],
    ],
    'Đơn vị   Ngày\nBa       11/3',
  ],
  [
    'a cell of two lines',
    [
      ['a\nb', 'c'],
      ['d', 'e'],
    ],
    'a   c\nb\nd   e',
  ],
  ['a cell less', [['a'], ['b', 'c']], 'a\nb   c'],
  ['none', [], ''],
])('a table with %s', (_what, rows, text) => {
  expect(tableText(rows.map((row) => row.map((cell) => ({ text: cell }))))).toBe(text);
});

const cell = fc.array(fc.constantFrom('a', 'bb', 'ước', '<br>', ' ', ` ${'dài '.repeat(20)}`), {
  maxLength: 4,
});

test('it is what the table of html-to-text itself is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const row = (cells: string[][]) =>
          cells.map((words) => `<td>${words.join('')}</td>`).join('');
        const html = `<table><tbody>${rows.map((cells) => `<tr>${row(cells)}</tr>`).join('')}</tbody></table>`;
        const theirs = convert(html, {
          wordwrap: false,
          selectors: [
            { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
          ],
        });
        expect(searchedText(html as RenderedMarkdown)).toBe(theirs);
      },
    ),
    { numRuns: runsOf(200) },
  );
});

wholeTest(
  'a table of twenty thousand rows takes a moment, not half a minute',
  () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `|${index}|b${index % 9}|\n`).join(
      '',
    );
    const { html } = renderText(`| a | b |\n|---|---|\n${rows}`);
    const before = process.cpuUsage();
    expect(searchedText(html).split('\n')).toHaveLength(20_001);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(3);
  },
  60_000,
);
