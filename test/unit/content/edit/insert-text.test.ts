import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { linesBehind, withinBrackets } from '../../../../src/content/edit/insert-text.ts';
import { EditError } from '../../../../src/content/edit/yaml-spans.ts';
import { applyEdits } from '../../../../src/content/repair/text-edit.ts';

test.each([
  ['a: 1\nb: 2\n', 'a: 1\n  x\n  y\nb: 2\n'],
  ['a: 1\r\nb: 2\r\n', 'a: 1\r\n  x\r\n  y\r\nb: 2\r\n'],
  ['a: 1', 'a: 1\n  x\n  y'],
])('lines after the first line of %j', (text, after) => {
  expect(applyEdits(text, [linesBehind(text, 0, ['x', 'y'], 2)])).toBe(after);
});

test.each([
  ['[]', '[c]'],
  ['[ a, b ]', '[ a, b, c ]'],
  ['{ a: 1 }', '{ a: 1, c }'],
  ['{ a }', '{ a, c }'],
])('a value within %s', (text, after) => {
  expect(applyEdits(text, [withinBrackets(parseDocument(text).contents, 'c')])).toBe(after);
});

test('what has no brackets takes nothing', () => {
  expect(() => withinBrackets(parseDocument('a').contents, 'c')).toThrow(EditError);
});
