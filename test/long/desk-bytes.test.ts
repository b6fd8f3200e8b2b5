import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editText } from '../../src/desk/saving/edit-text.ts';
import { asShown, fileTextOf, valuesOf } from '../../src/desk/saving/file-text.ts';

/* 1,000 generated articles in the forms that editors' programs write: opened and saved, no byte changes. */

const words = fc
  .array(
    fc.constantFrom(
      'Đảng bộ',
      'xã',
      'đại hội',
      'a: b',
      '# không',
      '“trích”',
      '|',
      '2020-03-06',
      '[x]',
      "l'a",
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) => all.join(' '));

const scalar = words.chain((text) =>
  fc.constantFrom(
    JSON.stringify(text),
    `'${text.replaceAll("'", "''")}'`,
    `>-\n  ${text}`,
    `|\n  ${text}`,
  ),
);

const lines = fc.array(
  fc.oneof(
    scalar.map((value) => (key: string) => `${key}: ${value}`),
    fc
      .array(words, { minLength: 1, maxLength: 3 })
      .map(
        (all) => (key: string) =>
          `${key}:\n${all.map((each) => `  - ${JSON.stringify(each)}`).join('\n')}`,
      ),
    fc.constant((key: string) => `# ghi chú\n${key}: [a, b] # xong`),
    fc.constant((key: string) => `${key}:\n    alt:   "x"\n    file: /media/a.jpg`),
  ),
  { minLength: 1, maxLength: 6 },
);

const body = fc
  .array(
    fc.oneof(words, fc.constantFrom('', '  ', '- một\n- hai  ', '| a |\n| - |\n| b |', '\ttab')),
    {
      maxLength: 12,
    },
  )
  .map((all) => all.join('\n'));

test('1,000 generated articles keep every byte', () => {
  fc.assert(
    fc.property(
      lines,
      body,
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD'),
      (fields, text, eol, mark, form) => {
        const yaml = fields.map((field, index) => field(`f${index}`)).join('\n');
        const file = `${mark}${`---\n${yaml}\n---\n\n${text}`.normalize(form).replaceAll('\n', eol)}`;
        const parts = fileTextOf(file);
        const edits = { values: valuesOf(parts.yaml), body: asShown(parts.body) };
        expect(editText(file, edits)).toBe(file);
      },
    ),
    { numRuns: 1000 },
  );
});
