import { expect, test } from 'vitest';
import { fileLines, isFileLine } from '../../../src/deploy/file-lines.ts';

test('each file is a line', () => {
  expect(fileLines(['a/index.html', 'đ/Tin tuc.txt'])).toBe('a/index.html\nđ/Tin tuc.txt\n');
});

test.each([['a\nb'], ['a\rb'], ['a\0b'], ['a\u001B[2J'], ['\u0085'], ['']])(
  '%j is not a line',
  (file) => {
    expect(() => fileLines(['a', file])).toThrow(TypeError);
  },
);

test.each([
  ['index.html', true],
  ['đ/index.html', true],
  ['a,b/index.html', true],
  ['Tin tuc/index.html', true],
  ['_headers', true],
  ['.ban-tin', true],
  ['a..b/c', true],
  ["a'(b)!/~c", true],
  ['', false],
  ['/etc/passwd', false],
  ['a//b', false],
  [String.raw`a\b`, false],
  ['a/../b', false],
  ['./a', false],
  ['..', false],
  ['a/.', false],
  ['a\tb', false],
  ['a\r', false],
])('%j names a file of the site: %s', (line, isFile) => {
  expect(isFileLine(line)).toBe(isFile);
});
