import { expect, test } from 'vitest';
import { editContentFile } from '../../../../src/content/edit/edit-file.ts';
import { EditError } from '../../../../src/content/edit/yaml-spans.ts';

const change = { kind: 'set', path: ['draft'], value: false } as const;

test.each([
  ['a file', '---\ntitle: Bài\ndraft: true\n---\n\nĐoạn.\n\n---\n\ndraft: true\n'],
  ['a file of Windows', '---\r\ntitle: Bài\r\ndraft: true # lời\r\n---\r\n\r\nĐoạn.\r\n'],
  ['a byte order mark', '\ufeff---\ndraft: true\n---\nĐoạn.\n'],
  ['a file that ends with its fence', '---\ndraft: true\n---'],
])('%s: the body and all other fields stay', (_name, text) => {
  expect(editContentFile(text, 'markdown', change)).toBe(
    text.replace('draft: true', 'draft: false'),
  );
});

test('a text without front matter is refused', () => {
  expect(() => editContentFile('draft: true\n', 'markdown', change)).toThrow(EditError);
});

test('a register is edited as it is', () => {
  expect(editContentFile('draft: true\n', 'register', change)).toBe('draft: false\n');
});
