import { expect, test } from 'vitest';
import { changeAt } from '../../../../src/content/edit/change-at.ts';
import type { YamlChange } from '../../../../src/content/edit/changed-value.ts';
import { EditError } from '../../../../src/content/edit/yaml-spans.ts';

const set = (...path: YamlChange['path']): YamlChange => ({ kind: 'set', path, value: 'x' });

const changeOf = (text: string, word: string): YamlChange | undefined => {
  const start = text.indexOf(word);
  return changeAt(text, 'markdown', { start, end: start + word.length, word: 'x' });
};

test.each<[string, string, YamlChange | undefined]>([
  ['---\na: bc\n---\nbc\n', 'bc', set('a')],
  ['\ufeff---\r\na: "bc"\r\n---\r\n', '"bc"', set('a')],
  ['---\na: [b, bc]\n---\n', 'bc', set('a', 1)],
  ['---\na:\n  - b: { c: bc }\n---\n', 'bc', set('a', 0, 'b', 'c')],
  ['---\na: 1\nbc: 2\n---\n', 'bc', { kind: 'rename', path: ['bc'], name: 'x' }],
  ['---\na: bcd\n---\n', 'bc', undefined],
  ['---\na: bc\n  d\n---\n', 'bc', undefined],
  ['---\na: 1\n---\nbc\n', 'bc', undefined],
])('in %j, %j is %o', (text, word, change) => {
  expect(changeOf(text, word)).toEqual(change);
});

test('nothing is found in a file without sound front matter', () => {
  expect(() => changeOf('a: bc\n', 'bc')).toThrow(EditError);
  expect(() => changeOf('---\na: "bc\n---\n', 'bc')).toThrow(EditError);
});
