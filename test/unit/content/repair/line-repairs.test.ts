import { expect, test } from 'vitest';
import { lineRepairs } from '../../../../src/content/repair/line-repairs.ts';
import { applyEdits } from '../../../../src/content/repair/text-edit.ts';

const keys = new Set(['title', 'date', 'related', 'unit', 'url', 'byline']);

const repairsOf = (text: string) => lineRepairs(text, 0, text.length, keys);

test.each([
  ['a full-width colon', 'title：A', 'title: A', '6 COLON_WIDE sure'],
  ['a full-width colon before a space', 'title： A', 'title: A', '6 COLON_WIDE sure'],
  ['a full-width colon behind a field that is not known', 'Tên：A', 'Tên: A', '4 COLON_WIDE sure'],
  ['no space behind a known field', 'date:2020', 'date: 2020', '5 COLON_SPACE sure'],
  ['a colon in a value', 'title: A: b', 'title: "A: b"', '8 YAML_COLON sure'],
  ['a colon and a quotation mark', 'title: A: "b"', 'title: "A: \\"b\\""', '8 YAML_COLON sure'],
  ['a colon in an entry', '- A: b', '- "A: b"', '3 YAML_COLON sure'],
  ['a value that begins with @', 'byline: @a', 'byline: "@a"', '9 YAML_START sure'],
  ['a value that begins with a backtick', 'byline: `a`', 'byline: "`a`"', '9 YAML_START sure'],
  ['a backslash in such a value', 'byline: @a\\b', 'byline: "@a\\\\b"', '9 YAML_START sure'],
  ['a quotation mark not closed', 'title: "A', 'title: "A"', '8 YAML_QUOTE unsure'],
  ['a single one not closed', "title: 'A''", "title: 'A'''", '8 YAML_QUOTE unsure'],
  ['a comment behind a value', 'title: A #1', 'title: A #1', '10 COMMENT_LOST unsure'],
  ['a colon before a comment', 'title: A: b #1', 'title: "A: b #1"', '8 YAML_COLON unsure'],
  ['curly quotation marks', 'title: “A”', 'title: “A”', '8 QUOTE_CURLY unsure'],
])('%s: %s', (_name, line, mended, reported) => {
  const repairs = repairsOf(line);
  const [repair] = repairs;
  expect(repairs).toHaveLength(1);
  expect(applyEdits(line, repairs)).toBe(mended);
  const isSure = repair?.isSure ? 'sure' : 'unsure';
  expect(`${(repair?.at ?? 0) + 1} ${repair?.code} ${isSure}`).toBe(reported);
});

test.each([
  ['a tab', 'related:\n\t- a', 'related:\n  - a', '2:1 YAML_TAB'],
  ['two tabs', 'related:\n\t\t- a', 'related:\n    - a', '2:1 YAML_TAB'],
  ['a field further in', 'title: A\n date: b', 'title: A\ndate: b', '2:2 YAML_INDENT'],
])('%s at the beginning of a line', (_name, text, mended, reported) => {
  const repairs = repairsOf(text);
  expect(applyEdits(text, repairs)).toBe(mended);
  const places = repairs.map(({ at, code }) => {
    const above = text.slice(0, at).split('\n');
    return `${above.length}:${(above.at(-1) ?? '').length + 1} ${code}`;
  });
  expect(places).toEqual([reported]);
});

test('several faults of one line come in order of place', () => {
  expect(repairsOf('\tunit：A: b').map(({ code }) => code)).toEqual([
    'YAML_TAB',
    'COLON_WIDE',
    'YAML_COLON',
  ]);
});

test.each([
  ['quoted values', 'title: "A: b # c"\nbyline: \'@a: b\''],
  ['times and addresses', 'date: 2020-03-06 07:30\nurl: https://a.example/#b'],
  ['lists, groups and flow', 'related: [a, { title: b }]\nunit:\n  - a\n  - title: b\n    url: c'],
  ['comments and blank lines', '# A: b: c\n\n  # @d'],
  ['the lines of a block', 'title: |\n  A: b: c\n\n  @d\t\nunit: e'],
  ['a quotation mark that closes on a later line', 'title: "A\n  b"'],
  ['a colon without a space behind it', 'byline: T/h:Đài\ntitle: 7:30'],
  ['what is no field', 'https://a.example'],
])('nothing is wrong with %s', (_name, text) => {
  expect(repairsOf(text)).toEqual([]);
});
