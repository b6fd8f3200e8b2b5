import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editText } from '../../../../src/desk/saving/edit-text.ts';
import { asShown, fileTextOf, valuesOf } from '../../../../src/desk/saving/file-text.ts';

/** Opened and saved without a change: every field and the whole body are sent back as they came. */
const savedUnchanged = (text: string): string => {
  const { yaml, body } = fileTextOf(text);
  return editText(text, { values: valuesOf(yaml), body: asShown(body) });
};

const shipped = globSync([
  'content/{articles,pages,documents,broadcasts}/**/*.md',
  'test/fixtures/**/{articles,pages,documents,broadcasts}/**/*.md',
]);

const isReadable = (text: string): boolean => {
  try {
    fileTextOf(text);
    return valuesOf(fileTextOf(text).yaml) !== undefined;
  } catch {
    return false;
  }
};

const texts = shipped
  .map((path) => [path, readFileSync(path, 'utf8')] as const)
  .filter(([, text]) => isReadable(text));

test('opening and saving the shipped content changes no byte', () => {
  expect(texts.length).toBeGreaterThan(30);
  const changed = texts.filter(([, text]) => savedUnchanged(text) !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
});

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with letters and marks apart', (text) => text.normalize('NFD')],
  ['without an end of its last line', (text) => text.trimEnd()],
  ['with spaces at line ends', (text) => text.replaceAll(/([.,])\n/gu, '$1  \n')],
];

test.each(forms)(
  'a file %s keeps its bytes, and a changed paragraph changes its line',
  (_, form) => {
    for (const [path, plain] of texts.slice(0, 12)) {
      const text = form(plain);
      expect(savedUnchanged(text), path).toBe(text);
      const { body } = fileTextOf(text);
      const shown = asShown(body);
      const lines = shown.split('\n');
      const at = lines.findIndex(
        (line) => /^\p{L}[^|]*$/u.test(line) && lines.indexOf(line) === lines.lastIndexOf(line),
      );
      if (at < 0) continue;
      const raw = text.split(/\r?\n/u);
      const rawAt = raw.findIndex((line) => asShown(line) === lines[at]);
      const now = editText(text, { body: lines.with(at, 'Đoạn mới.').join('\n') });
      expect(now.split(/\r?\n/u), path).toEqual(raw.with(rawAt, 'Đoạn mới.'));
      expect(now.includes('\r\n'), path).toBe(text.includes('\r\n'));
    }
  },
);

test('the first words of an empty article come after a blank line', () => {
  expect(editText('---\ntitle: A\n---\n', { body: 'Chữ' })).toBe('---\ntitle: A\n---\n\nChữ\n');
  expect(editText('---\ntitle: A\n---\n\n', { body: 'Chữ\n' })).toBe('---\ntitle: A\n---\n\nChữ\n');
  expect(editText('---\r\ntitle: A\r\n---', { body: 'Chữ' })).toBe(
    '---\r\ntitle: A\r\n---\r\n\r\nChữ\r\n',
  );
});
