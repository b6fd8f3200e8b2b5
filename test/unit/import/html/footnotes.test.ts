import type { BlockContent, FootnoteDefinition } from 'mdast';
import { expect, test } from 'vitest';
import { blocksToMarkdown } from '../../../../src/import/draft/blocks-to-markdown.ts';
import { numberFootnotes } from '../../../../src/import/html/footnotes.ts';
import { phrasingOf, type Span } from '../../../../src/import/draft/spans.ts';

const paragraph = (...spans: readonly Span[]): BlockContent => ({
  type: 'paragraph',
  children: phrasingOf(spans),
});

const note = (identifier: string, ...children: readonly BlockContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier,
  label: identifier,
  children: [...children],
});

test('notes are numbered in the order of their references; those without a reference are dropped', () => {
  const text = paragraph(
    { text: 'Một' },
    { note: 'z' },
    { text: ' hai' },
    { note: 'a' },
    { text: ' ba' },
    { note: 'mất' },
    { text: ' bốn' },
    { note: 'z' },
  );
  const { blocks, footnotes } = numberFootnotes(
    [text],
    [
      note('a', paragraph({ text: 'A' })),
      note('thừa', paragraph({ text: 'T' })),
      note('z', paragraph({ text: 'Z' }, { note: 'a' })),
    ],
  );
  expect(blocksToMarkdown(blocks, footnotes)).toBe(
    'Một[^1] hai[^2] ba bốn[^1]\n\n[^1]: Z\n\n[^2]: A\n',
  );
});

test('a note of several paragraphs stays one', () => {
  const { blocks, footnotes } = numberFootnotes(
    [paragraph({ text: 'Một' }, { note: 'a' })],
    [note('a', paragraph({ text: 'A' }), paragraph({ text: 'B' }))],
  );
  expect(blocksToMarkdown(blocks, footnotes)).toBe('Một[^1]\n\n[^1]: A\n\n    B\n');
});
