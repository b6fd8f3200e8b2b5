import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/report/excerpt.ts';

/** The line and the carets under it, one above the other. */
const shown = (line: string, column: number, length?: number, width = 60): string[] => {
  const { text, indent, marked } = excerptOf(line, { column, length }, width);
  return [text, ' '.repeat(indent) + '^'.repeat(marked)];
};

test.each([
  ['the first letter', 'date: 1', 1, 1, ['date: 1', '^']],
  ['a value', 'date: 31/02', 7, 5, ['date: 31/02', '      ^^^^^']],
  ['no length known', 'date: 31/02', 7, undefined, ['date: 31/02', '      ^']],
  ['behind the end', 'date:', 6, 1, ['date:', '     ^']],
  ['far behind the end', 'date:', 99, 1, ['date:', '     ^']],
  ['a length over the end', 'date: 1', 7, 99, ['date: 1', '      ^']],
  ['an empty line', '', 1, 1, ['', '^']],
  ['a tab before', '\tdate: 1', 8, 1, ['    date: 1', '          ^']],
  ['a tab itself', '\tdate: 1', 1, 1, ['    date: 1', '^^^^']],
  ['separate tone marks before', 'Đại: x'.normalize('NFD'), 7, 1, ['Đại: x', '     ^']],
  ['a mark within a letter', 'ệx'.normalize('NFD'), 2, 1, ['ệx', '^']],
  ['a full-width colon', 'date： x', 7, 1, ['date： x', '       ^']],
  ['an emoji before', '🎉 x', 4, 1, ['🎉 x', '   ^']],
  ['a hidden character', 'a\u200Bb', 2, 1, ['a□b', ' ^']],
  ['a direction mark', 'a\u202Eb', 3, 1, ['a□b', '  ^']],
  ['a no-break space', 'a\u00A0b', 3, 1, ['a b', '  ^']],
  ['a mark without a letter', '\u0301ab', 2, 1, ['◌\u0301ab', ' ^']],
])('%s', (_name, line, column, length, expected) => {
  expect(shown(line, column, length)).toEqual(expected);
});

const long = Array.from({ length: 300 }, (_, index) => `chữ${index}`).join(' ');

test.each([
  ['at the beginning', 1, /^chữ0 chữ1 .*…$/u],
  ['in the middle', long.indexOf('chữ150') + 1, /^….*chữ150.*…$/u],
  ['at the end', long.indexOf('chữ299') + 1, /^….*chữ299$/u],
  ['behind the end', long.length + 1, /^….*chữ299$/u],
])('a long line is cut around a column %s', (_name, column, pattern) => {
  const { text, indent } = excerptOf(long, { column }, 60);
  expect(text).toMatch(pattern);
  expect(text.length).toBeLessThanOrEqual(60);
  expect(text.length).toBeGreaterThan(50);
  expect(text.slice(indent, indent + 3)).toBe(long.slice(column - 1, column + 2));
});

test('a long line of separate tone marks is cut at whole letters', () => {
  const line = 'ệộ'.normalize('NFD').repeat(2000);
  const { text, indent } = excerptOf(line, { column: 6001, length: 3 }, 40);
  expect(text).toMatch(/^…[ệộ]+…$/u);
  expect(text[indent]).toBe('ệ');
});

test('carets end where the cut text ends', () => {
  const { text, indent, marked } = excerptOf('a'.repeat(500), { column: 1, length: 500 }, 40);
  expect(indent + marked).toBeLessThanOrEqual(text.length);
});

test('a line of 256 KiB does not hang', () => {
  const line = 'Đại hội '.repeat(32_768);
  const start = performance.now();
  for (let turn = 0; turn < 100; turn += 1) excerptOf(line, { column: 100_000 + turn }, 80);
  expect(performance.now() - start).toBeLessThan(20_000);
});
