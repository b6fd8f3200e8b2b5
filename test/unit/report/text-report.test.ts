import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/content/problem.ts';
import { textReport } from '../../../src/report/text-report.ts';
import { makeProblem, note, warning } from './make-problem.ts';

const plain = { hasColours: false, width: 80 };
const { file } = warning;
const source = ['---', 'title: ĐẠI HỘI', 'date: 31/02/2020', '---'];

const reportOf = (problems: readonly Problem[], lines = source): string =>
  textReport(problems, new Map([[file, lines]]), plain);

test('by file: the place, what is wrong, the cure, the line with a caret; the count at the end', () => {
  const elsewhere = makeProblem({ file: 'content/site.yaml', code: 'FILE_MISSING' });
  expect(reportOf([warning, makeProblem({ length: 10 }), elsewhere])).toBe(
    `content/articles/2020/02/x.md (1 lỗi, 1 cảnh báo)

content/articles/2020/02/x.md:2:8 cảnh báo [TITLE_CAPS] date: "31/02/2020" không phải ngày hợp lệ; viết 2020-02-29
     2 | title: ĐẠI HỘI
       |        ^

content/articles/2020/02/x.md:3:7 lỗi [DATE] date: "31/02/2020" không phải ngày hợp lệ; viết 2020-02-29
     3 | date: 31/02/2020
       |       ^^^^^^^^^^

content/site.yaml (1 lỗi)

content/site.yaml:3:7 lỗi [FILE_MISSING] date: "31/02/2020" không phải ngày hợp lệ; viết 2020-02-29

Có 2 lỗi, 1 cảnh báo trong 2 tệp.
`,
  );
});

test.each([
  ['of a file as a whole', { line: 1, column: 1, code: 'BODY_EMPTY' as const }],
  ['behind the end of the file', { line: 99 }],
  ['on a blank line', { line: 5 }],
])('a problem %s shows no line', (_name, place) => {
  const report = reportOf([makeProblem(place)], [...source, '  ']);
  expect(report).not.toContain(' | ');
  expect(report).toContain('viết 2020-02-29');
});

test('a file that has no place here shows no line', () => {
  const misplaced = makeProblem({ line: 1, column: 1, code: 'FILE_TYPE' });
  expect(reportOf([misplaced], ['authors:'])).not.toContain('authors');
});

test('a fault in the first line shows it', () => {
  const fence = makeProblem({ line: 1, column: 1, code: 'FENCE_OPEN' });
  expect(reportOf([fence], ['—-', 'title: x'])).toContain('     1 | —-\n       | ^\n');
});

test('no line of the source is wider than the terminal', () => {
  const long = [...source.slice(0, 2), `date: ${'rất dài '.repeat(50)}`];
  const shown = reportOf([makeProblem({ column: 200 })], long)
    .split('\n')
    .filter((line) => /^ {5}[\d ] {0,2}\|/u.test(line));
  expect(shown).toHaveLength(2);
  expect(Math.max(...shown.map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test('colours change nothing but colour, and are not there unless wanted', () => {
  const problems = [warning, makeProblem(), note];
  const coloured = textReport(problems, new Map([[file, source]]), { ...plain, hasColours: true });
  expect(coloured).toContain('\u001B[');
  expect(stripVTControlCharacters(coloured)).toBe(reportOf(problems));
  expect(reportOf(problems)).not.toContain('\u001B');
});

test('what an editor wrote cannot steer the terminal', () => {
  const hostile = '\u001B[2Jx\u0007\r\n';
  const report = reportOf(
    [makeProblem({ message: hostile, hint: hostile, column: 1 })],
    ['', '', hostile],
  );
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/u);
});

test('sound content has one sentence', () => expect(reportOf([])).toBe('Không có lỗi.\n'));
