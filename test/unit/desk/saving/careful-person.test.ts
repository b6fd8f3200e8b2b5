import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editText } from '../../../../src/desk/saving/edit-text.ts';

/*
 * Random edits of a form, compared with what a careful person would have typed into the file: the
 * new value in the place of the old one, in the same quotation marks; a new field below the others;
 * a removed field without its line; everything else as it was.
 */

type Quotes = '' | '"' | "'";

interface Line {
  readonly key: string;
  readonly value: string;
  readonly quotes: Quotes;
  /** A remark behind the value, and one above it. */
  readonly behind: string;
  readonly above: string;
}

const written = ({ key, value, quotes, behind, above }: Line): string =>
  `${above}${key}: ${quotes}${value}${quotes}${behind}`;

const word = fc.constantFrom(
  'Đảng bộ',
  'xã Hồng Đức',
  'đại hội',
  'lần thứ nhất',
  'họp',
  'sáng nay',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const lineOf = (key: string) =>
  fc.record({
    key: fc.constant(key),
    value: words,
    quotes: fc.constantFrom<Quotes>('', '"', "'"),
    behind: fc.constantFrom('', '', ' # đã xem'),
    above: fc.constantFrom('', '', '# hỏi lại\n'),
  });

const keys = ['title', 'standfirst', 'byline', 'note', 'place'] as const;
const newKeys = ['credit', 'caption'] as const;

const edit = fc.oneof(
  fc.record({ key: fc.constantFrom(...keys), value: words }),
  fc.record({ key: fc.constantFrom(...newKeys), value: words }),
  fc.record({ key: fc.constantFrom('byline', 'note', 'place'), value: fc.constant(null) }),
);

/** What the careful person types. */
const typed = (lines: readonly Line[], { key, value }: { key: string; value: string | null }) => {
  const line = lines.find((each) => each.key === key);
  if (value === null) return lines.filter((each) => each !== line);
  if (!line) return [...lines, { key, value, quotes: '' as const, behind: '', above: '' }];
  return lines.map((each) => (each === line ? { ...each, value } : each));
};

/** A remark above a removed field stays: it may be about what follows. */
const removedAbove = (lines: readonly Line[], key: string): readonly Line[] => {
  const at = lines.findIndex((each) => each.key === key);
  const next = lines[at + 1];
  const above = lines[at]?.above ?? '';
  return at < 0 || !next || above === ''
    ? lines
    : lines.with(at + 1, { ...next, above: above + next.above });
};

const paragraphs = fc.array(words, { minLength: 1, maxLength: 5 });

test('random edits leave what a careful person would have typed', () => {
  fc.assert(
    fc.property(
      fc.tuple(...keys.map(lineOf)),
      paragraphs,
      fc.array(edit, { maxLength: 8 }),
      fc.array(fc.record({ at: fc.nat(9), text: words }), { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      (first, body, edits, bodyEdits, eol, mark) => {
        const fileOf = (lines: readonly Line[], paras: readonly string[]): string =>
          mark +
          ['---', ...lines.map(written), '---', '', paras.join('\n\n'), '']
            .join('\n')
            .replaceAll('\n', eol);
        let lines: readonly Line[] = first;
        let paras: readonly string[] = body;
        let text = fileOf(lines, paras);
        for (const each of edits) {
          /** The last remark of the front matter has no field to go to. */
          const isLast = lines.at(-1)?.key === each.key;
          if (each.value === null && isLast) continue;
          text = editText(text, { values: { [each.key]: each.value } });
          if (each.value === null) lines = removedAbove(lines, each.key);
          lines = typed(lines, each);
          expect(text).toBe(fileOf(lines, paras));
        }
        for (const { at, text: paragraph } of bodyEdits) {
          paras = at < paras.length ? paras.with(at, paragraph) : [...paras, paragraph];
          text = editText(text, { body: paras.join('\n\n') });
          expect(text).toBe(fileOf(lines, paras));
        }
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['unit: a\n', { unit: ['a', 'b'] }, 'unit: [a, b]\n'],
  ['unit:\n  - a # một\n  - b\n', { unit: ['a', 'b', 'c'] }, 'unit:\n  - a # một\n  - b\n  - c\n'],
  ['unit:\n  - a # một\n  - b\n', { unit: ['a'] }, 'unit:\n  - a # một\n'],
  ['unit: [a, b]\n', { unit: ['b'] }, 'unit: [b]\n'],
  ['unit:\n  - a\n', { unit: null }, ''],
  [
    'image:\n  file: /media/a.jpg\n  alt: Cũ\n',
    { image: { file: '/media/a.jpg', alt: 'Mới' } },
    'image:\n  file: /media/a.jpg\n  alt: Mới\n',
  ],
  ['draft: true\n', { draft: null }, ''],
  ['', { title: 'Đại hội: ngày đầu' }, 'title: "Đại hội: ngày đầu"\n'],
])('%j with %j becomes %j', (yaml, values, expected) => {
  const head = 'date: 2020-03-06 # giữ\n';
  expect(editText(`---\n${head}${yaml}---\n\nChữ.\n`, { values })).toBe(
    `---\n${head}${expected}---\n\nChữ.\n`,
  );
});
