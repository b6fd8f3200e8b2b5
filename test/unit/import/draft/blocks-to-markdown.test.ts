import fc from 'fast-check';
import type { BlockContent, PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { blocksToMarkdown } from '../../../../src/import/draft/blocks-to-markdown.ts';
import { cleanLine } from '../../../../src/import/draft/clean-text.ts';
import { phrasingOf, tidySpans, type Span } from '../../../../src/import/draft/spans.ts';
import { elementsOf } from '../../markdown/make-renderer.ts';
import { runsOf } from '../../../whole-matrix.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const paragraph = (...spans: readonly Span[]): BlockContent => ({
  type: 'paragraph',
  children: phrasingOf(tidySpans(spans)),
});

const markdownOf = (...blocks: readonly BlockContent[]): string =>
  blocksToMarkdown(blocks, []).trimEnd();

/** The words that a reader sees of a text, and its elements. */
const shown = (markdown: string): { words: string; elements: string[] } => {
  const root = elementsOf(markdown, { verbatim: true });
  return {
    words: root.text.trim(),
    elements: root.querySelectorAll('*').map(({ rawTagName }) => rawTagName),
  };
};

describe('text is shown unchanged, and is never read as markup', () => {
  test.each([
    '# không phải đề mục',
    '1. Công tác chuẩn bị',
    '- gạch đầu dòng',
    '+ cộng',
    '* sao',
    '*[T/h]: Thực hiện',
    '---',
    '***',
    '===',
    '> trích',
    '| a | b |',
    '**đậm** và *nghiêng* và _gạch_ và ~~xóa~~',
    '`mã` và ```mã```',
    '[x](https://a.vn) và ![y](/media/a.jpg)',
    '[^1] và [^1]: ghi chú và ^[ghi chú]',
    '<script>alert(1)</script> <b>x</b> <!-- y -->',
    '&lt; &amp; &#60; &nbsp;',
    'C:\\anh\\a.jpg \\* \\',
    'a\\',
    '{{ 7 * 7 }} {% include "x" %} 50{% của',
    '    thụt vào bốn dấu cách',
    '~~~',
    ':::',
    '2020-2025 & 15,3% (số dư) "ngoặc" ‘đơn’ …',
    '/./.',
    '<https://a.vn>',
    'mailto:a@b.vn',
  ])('%s', (line) => {
    const { words, elements } = shown(markdownOf(paragraph({ text: line })));
    expect(words).toBe(cleanLine(line));
    expect(elements.filter((name) => name !== 'a')).toEqual(['p']);
  });

  test('any text', () => {
    const special = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~^:&;="\'/1 \tđâa'.split(''),
      '![',
      '](',
      '^[',
      '[^1]:',
      '---',
      'https://a.vn/x_y_z',
    );
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(special, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(
        line.map(cleanLine).filter((each) => each !== ''),
        (each) => {
          const { words, elements } = shown(markdownOf(paragraph({ text: each })));
          expect(words).toBe(each);
          expect(elements.filter((name) => name !== 'a')).toEqual(['p']);
        },
      ),
      { numRuns: runsOf(400) },
    );
  });

  test('any text in a table', () => {
    const special = fc.array(fc.constantFrom(...'|\\`*-: <a'.split('')), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        special.map((all) => cleanLine(all.join(''))).filter((each) => each !== ''),
        (each) => {
          const row = (
            cell: string,
          ): {
            type: 'tableRow';
            children: { type: 'tableCell'; children: PhrasingContent[] }[];
          } => ({
            type: 'tableRow',
            children: [cell, 'b'].map((value) => ({ type: 'tableCell', children: [text(value)] })),
          });
          const root = elementsOf(
            markdownOf({ type: 'table', children: [row('Cột'), row(each)] }),
            { verbatim: true },
          );
          expect(root.querySelectorAll('td').map((cell) => cell.text)).toEqual([each, 'b']);
        },
      ),
      { numRuns: runsOf(200) },
    );
  });
});

describe('bold, italics and links', () => {
  test.each<readonly [string, readonly Span[], string]>([
    ['bold', [{ text: 'Đại ' }, { text: 'hội', strong: true }], 'Đại **hội**'],
    [
      'a space within',
      [{ text: 'Đại' }, { text: ' hội ', strong: true }, { text: 'lần' }],
      'Đại **hội** lần',
    ],
    [
      'neighbours',
      [
        { text: 'Đại ', strong: true },
        { text: 'hội', strong: true },
      ],
      '**Đại hội**',
    ],
    [
      'both',
      [
        { text: 'Đại ', strong: true },
        { text: 'hội', strong: true, emphasis: true },
      ],
      '**Đại _hội_**',
    ],
    ['nothing but space', [{ text: 'a' }, { text: ' ', strong: true }, { text: 'b' }], 'a b'],
    ['within a word', [{ text: 'Đ', strong: true }, { text: 'ại hội' }], 'Đại hội'],
    [
      'a link',
      [{ text: 'xem ' }, { text: 'ở đây', link: 'https://a.vn/' }],
      'xem [ở đây](https://a.vn/)',
    ],
    [
      'a link with fields',
      [{ text: 'xem [1]', link: 'https://a.vn/b_c?x=1&y=2&amp;z=%283%29' }],
      '[xem \\[1\\]](https://a.vn/b_c?x=1&y=2\\&amp;z=%283%29)',
    ],
    ['an address', [{ text: 'xem https://a.vn/b_c_d.' }], 'xem <https://a.vn/b_c_d>.'],
    ['a note', [{ text: 'Điều lệ' }, { note: '1' }, { text: '.' }], 'Điều lệ[^1].'],
  ])('%s', (_name, spans, markdown) => {
    expect(markdownOf(paragraph(...spans))).toBe(markdown);
  });

  test('no words are lost or contain marks, whatever is bold or italic', () => {
    const piece = fc.record({
      text: fc
        .array(fc.constantFrom('đại', 'hội', ' ', '.', ',', '(', ')', '"', '*', '_', 'a'), {
          maxLength: 4,
        })
        .map((all) => all.join('')),
      strong: fc.boolean(),
      emphasis: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const words = cleanLine(pieces.map((each) => each.text).join(''));
        fc.pre(words !== '');
        expect(shown(markdownOf(paragraph(...pieces))).words).toBe(words);
      }),
      { numRuns: runsOf(400) },
    );
  });
});

test('the highest heading becomes the second level, under the title of the page', () => {
  const heading = (depth: 1 | 3, value: string): BlockContent => ({
    type: 'heading',
    depth,
    children: [text(value)],
  });
  expect(markdownOf(heading(1, 'Một'), heading(3, 'Hai'))).toBe('## Một\n\n#### Hai');
});
