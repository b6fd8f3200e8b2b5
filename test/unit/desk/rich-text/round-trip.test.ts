import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulletin } from '../../../fixtures/bulletin.ts';
import { readMarkdown } from '../../../../src/desk/rich-text/reading/read-markdown.ts';
import { writeMarkdown } from '../../../../src/desk/rich-text/writing/write-markdown.ts';
import { plantedTexts } from '../../markdown/ledger/no-loss.ts';
import { faultsOfReading, misreadParts } from './round-trip.ts';
import { differenceOfPage, documentOutline, pageOutline } from './shown-html.ts';

const bodies = globSync(`${bulletin}/{articles,pages}/**/*.md`).map((file) =>
  readFileSync(file, 'utf8').replace(/^---[^]*?\n---\r?\n/u, ''),
);

test('the texts of a bulletin keep every byte, and are read as they are written', () => {
  expect(bodies.length).toBeGreaterThan(15);
  expect(bodies.flatMap(faultsOfReading)).toEqual([]);
  expect(bodies.filter((_, index) => index % 4 === 0).flatMap(misreadParts)).toEqual([]);
});

test('a document shows what its page shows', () => {
  for (const text of bodies)
    expect(documentOutline(readMarkdown(text).doc)).toBe(pageOutline(text));
});

test('texts of any kind keep every byte, and show what their page shows', () => {
  fc.assert(
    fc.property(plantedTexts, ({ text }) => {
      expect(faultsOfReading(text)).toEqual([]);
      expect(differenceOfPage(text)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['CRLF', 'Một.\r\n\r\n- hai\r\n- ba\r\n'],
  ['CR', 'Một.\r\rHai.\r'],
  ['decomposed letters', 'Hội nghị\n'.normalize('NFD')],
  ['spaces', '  Một  \n\n\u{a0}\t\n\n\n> \n'],
  ['no line', ''],
  ['only line ends', '\n\n'],
  ['a mark of the byte order', '\u{feff}Một\n'],
  ['broken markup', '**a\n[b](\n| c |\n```\n<!-- d\n'],
  ['a zero', 'a\0b\n'],
])('%s stay as they are', (_name, text) => {
  expect(faultsOfReading(text)).toEqual([]);
});

describe('what has no other form is edited as it is written', () => {
  test.each([
    ['code', '```\na\n```', 'code'],
    ['a comment', '<!-- hỏi lại -->', 'comment'],
    ['an abbreviation', '*[HĐND]: Hội đồng', 'abbreviation'],
    ['the target of links', '[1]: /a/', 'definition'],
    ['cells beyond the columns', '| a |\n|---|\n| b | c |', 'other'],
  ])('%s', (_name, text, about) => {
    const { doc } = readMarkdown(text);
    expect(doc.firstChild?.type.name).toBe('as_written');
    expect(doc.firstChild?.attrs['about']).toBe(about);
    expect(doc.textContent).toBe(text);
  });
});

test('a caption may end with a backslash', () => {
  expect(misreadParts('![Ảnh](/media/a.jpg "Một\\\\")\n')).toEqual([]);
});

test('a backtick between spaces does not become code with a later one', () => {
  expect(misreadParts('# \\# \\[ \\` \\ **[a](/)** *<b>* `/`\n')).toEqual([]);
});

test.each([
  ['one paragraph', 'Một *a*\n\nHai\n\nBa _b_\n', 1, 'Bốn', 'Một *a*\n\nBốn\n\nBa _b_\n'],
  ['with CRLF', 'Một\r\n\r\nHai\r\n', 1, 'Ba', 'Một\r\n\r\nBa\r\n'],
  ['signs that would be markup', 'a\n', 0, '2 * 3 * 4 và *x*', '2 * 3 * 4 và \\*x\\*\n'],
  ['a number at the beginning', 'a\n', 0, '1. Công tác', '1\\. Công tác\n'],
  ['a year at the beginning', 'a\n', 0, '1986. Năm đổi mới', '1986. Năm đổi mới\n'],
  ['a label by itself', 'a\n', 0, 'a) Báo cáo', 'a) Báo cáo\n'],
  ['a tag', 'a\n', 0, '<b>', '<b>\n'],
  ['brackets', 'a\n', 0, 'nguyên văn [sic]', 'nguyên văn [sic]\n'],
])('%s: a careful person would write the same', (_name, text, at, words, written) => {
  const origin = readMarkdown(text);
  const nodes = origin.doc.children.map((node, index) =>
    index === at ? node.type.schema.node('paragraph', null, node.type.schema.text(words)) : node,
  );
  expect(writeMarkdown(origin.doc.type.create(null, nodes), origin)).toBe(written);
});
