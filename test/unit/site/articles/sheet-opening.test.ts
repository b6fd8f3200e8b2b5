import { expect, test } from 'vitest';
import { sheetOpening } from '../../../../src/site/articles/sheet-opening.ts';

const frame = { title: 'Đại hội', standfirst: undefined, byline: undefined };
const sentence = 'Đây là một câu văn mẫu dài vừa phải. ';
const paragraph = (text: string): string => `<p>${text.trim()}</p>\n`;
const long = paragraph(sentence.repeat(60));

test('a short text is on the sheet as a whole, with all its forms', () => {
  const text = [
    '<h2>Mục</h2>',
    '<p>Một <strong>hai</strong> &amp; ba.</p>',
    '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>',
    '<blockquote><p>Lời</p></blockquote>',
    '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  ].join('\n');
  expect(sheetOpening(text, frame)).toEqual({
    typeSize: 21,
    isLong: false,
    opening: text,
    rest: undefined,
  });
});

test('a long paragraph ends with a whole sentence, and nothing is lost', () => {
  const { opening, rest = '' } = sheetOpening(long, frame);
  expect(opening.length).toBeGreaterThan(700);
  expect(opening).toMatch(/^<p>.*vừa phải\.<\/p>$/u);
  expect(opening.replace('</p>', ' ') + rest.replace('<p>', '')).toBe(long.trim());
});

test('a text without sentences ends with a whole word; a sign stays a sign', () => {
  const { opening, rest } = sheetOpening(paragraph('a &lt; b tiếng '.repeat(500)), frame);
  expect(opening).toMatch(/ (?:a|b|&lt;|tiếng)<\/p>$/u);
  expect(opening).toContain('a &lt; b');
  expect(rest).toContain('a &lt; b');
});

test.each([
  [
    'table',
    '<table><thead><tr><th>Giờ</th></tr></thead><tbody>',
    '<tr><td>Tin</td></tr>',
    '</tbody></table>',
  ],
  ['list', '<ol>', '<li>Tin</li>', '</ol>'],
  ['quotation', '<blockquote>', '<p>Tin</p>', '</blockquote>'],
])('a %s is cut between its parts, and goes on as one', (_name, open, part, close) => {
  const { opening, rest = '' } = sheetOpening(open + part.repeat(60) + close, frame);
  for (const piece of [opening, rest]) {
    expect(piece.startsWith(open) && piece.endsWith(close)).toBe(true);
    expect(piece.split(part).join('')).toBe(open + close);
  }
  const count = (text: string): number => text.split(part).length - 1;
  expect(count(opening)).toBeGreaterThan(5);
  expect(count(opening)).toBeLessThan(30);
  expect(count(opening) + count(rest)).toBe(60);
});

test('a heading is never the last line', () => {
  const rows = `<ul>${'<li>Tin</li>'.repeat(17)}</ul>`;
  const tall = '<figure><img src="/a.jpg" alt="" width="3" height="2"></figure>';
  const { opening, rest } = sheetOpening(`${rows}<h2>Mục</h2>${tall}`, frame);
  expect(opening).toBe(rows);
  expect(rest).toBe(`<h2>Mục</h2>\n${tall}`);
});

test.each([
  ['many short paragraphs', '<p>Tin.</p>'.repeat(200), frame],
  ['a long headline', long, { ...frame, title: 'Đại hội đảng bộ '.repeat(15) }],
  ['a long standfirst', long, { ...frame, standfirst: sentence.repeat(12) }],
  ['a long byline', long, { ...frame, byline: sentence.repeat(6) }],
])('%s leave less room', (_name, text, fuller) => {
  const wordsIn = (opening: string): number => opening.replaceAll(/<[^>]*>/gu, '').length;
  expect(wordsIn(sheetOpening(text, fuller).opening)).toBeLessThan(
    wordsIn(sheetOpening(long, frame).opening),
  );
});

test.each([
  ['one sentence', sentence, 24],
  ['a few sentences', sentence.repeat(9), 21],
  ['more', sentence.repeat(16), 18],
  ['what just fits', sentence.repeat(22), 15],
])('%s is set as large as it fits', (_name, text, typeSize) => {
  expect(sheetOpening(paragraph(text), frame)).toEqual({
    typeSize,
    isLong: false,
    opening: paragraph(text).trim(),
    rest: undefined,
  });
});

test('a text that fits only in a narrow font is on the sheet as a whole, and is long', () => {
  const text = paragraph(sentence.repeat(36));
  expect(sheetOpening(text, frame)).toMatchObject({ isLong: true, rest: undefined });
  expect(sheetOpening(text + text, frame)).toMatchObject({
    isLong: true,
    rest: expect.any(String),
  });
});

test('if nothing fits, only the address is printed', () => {
  expect(sheetOpening(long, { ...frame, title: 'Đại hội '.repeat(120) })).toEqual({
    typeSize: 15,
    isLong: true,
    opening: '',
    rest: long.trim(),
  });
});
