import fc from 'fast-check';
import { runsOf } from '../../whole-matrix.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFiles } from '../content/make-content.ts';
import { OperationError } from '../../../src/operation/operation-error.ts';
import { docx, footnoteMark, paragraph, picture, run, table } from './docx/make-docx.ts';
import { bytesOf, imported, registers, textOf } from './make-import.ts';
import { pngOf } from './make-png.ts';

/*
 * Whatever a file contains, it becomes an article that the loader accepts, below the content
 * folder, or it is refused with a sentence.
 */

const page = readFileSync('test/fixtures/import/trang-cong-thong-tin.html', 'utf8');

const document = await docx(
  [
    paragraph('Đại hội', 'Title'),
    paragraph([run('§¹i héi', { font: '.VnTime' }), footnoteMark(1)]),
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    paragraph([picture('rIdA')]),
  ],
  { footnotes: [paragraph('Chú thích')], media: { rIdA: pngOf(800, 600) } },
);

const outcome = async (bytes: Uint8Array, name: string): Promise<string> => {
  const result = await imported(bytes, name).catch((error: unknown) => {
    if (error instanceof OperationError && error.fault.code.startsWith('IMPORT_')) return undefined;
    throw error;
  });
  if (!result) return 'refused';
  const strayed = result.files.filter(
    ({ path }) =>
      !/^(?:articles|media)\/\d{4}\/\d{2}\/[a-z0-9-]+\.(?:md|png|jpg|gif|webp)$/u.test(path),
  );
  const path = result.files.at(-1)?.path ?? '';
  const { problems } = parseFiles({ ...registers, [path]: textOf(result) });
  const faults = problems.filter(({ severity }) => severity === 'error');
  return (
    [...strayed.map((file) => file.path), ...faults.map(({ message }) => message)].join('\n') ||
    'taken'
  );
};

const sound = /^(?:taken|refused)$/u;

const names = fc.constantFrom(
  'a.docx',
  'a.html',
  'a.txt',
  'a.md',
  'a',
  '../../a.txt',
  'tin "x"\n.txt',
);

test('any bytes', async () => {
  const starts = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    '<html>',
    '\ufeff',
    '---\n',
    '# ',
    '[^1]: ',
    '| a |\n| - |\n',
  );
  await fc.assert(
    fc.asyncProperty(
      starts,
      fc.uint8Array({ maxLength: 400 }),
      names,
      async (start, bytes, name) => {
        expect(await outcome(Buffer.concat([bytesOf(start), bytes]), name)).toMatch(sound);
      },
    ),
    { numRuns: runsOf(300) },
  );
});

test('any lines', async () => {
  const word = fc.constantFrom(
    'Đại hội',
    'T/h:',
    'Các bài liên quan',
    '(06/03/2020)',
    '6/3/2020',
    '31/02/2020',
    '---',
    'title: x',
    'Chính trị',
    'Quay lại',
    '"',
    "'",
    '#',
    ': ',
    '\u0000',
    '\u0085',
    '\u2028',
    '&a',
    '*b',
    '!c',
    '{{x}}',
    '@',
    '`',
    '%',
  );
  const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      expect(await outcome(bytesOf(lines.join('\n')), 'a.txt')).toMatch(sound);
    }),
    { numRuns: runsOf(400) },
  );
});

test('any piece of a page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(page.length), fc.nat(page.length), async (from, length) => {
      expect(await outcome(bytesOf(page.slice(from, from + length)), 'a.html')).toMatch(sound);
    }),
    { numRuns: runsOf(60) },
  );
});

test('any damage to a document', async () => {
  const damage = fc.array(fc.tuple(fc.nat(document.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(document.length), async (changes, end) => {
      const bytes = Uint8Array.from(document);
      for (const [at, byte] of changes) bytes[at] = byte;
      const file = end % 3 === 0 ? bytes.subarray(0, end) : bytes;
      expect(await outcome(file, 'a.docx')).toMatch(sound);
    }),
    { numRuns: runsOf(200) },
  );
});

test.each([
  '../../../../tmp/x',
  '..\\..\\x',
  '__proto__',
  'constructor: x',
  '---',
  '"',
  'a\u0007b',
  '\u202eđảo chữ',
  '&anchor *alias !tag',
])('the title %j stays a title', async (title) => {
  expect(await outcome(bytesOf(`${title}\n\nSáng 6/3/2020, huyện ủy họp.\n`), 'a.txt')).toBe(
    'taken',
  );
});
