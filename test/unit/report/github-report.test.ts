import { expect, test } from 'vitest';
import type { Problem } from '../../../src/content/problem.ts';
import { githubReport } from '../../../src/report/github-report.ts';
import { makeProblem, note, warning } from './make-problem.ts';

const firstLine = (fields: Partial<Problem>): string =>
  githubReport([makeProblem(fields)]).split('\n')[0] ?? '';

test('a problem is an annotation with file, line, column, title, message and cure', () => {
  expect(firstLine({})).toBe(
    '::error file=content/articles/2020/02/x.md,line=3,col=7,title=lỗi [DATE]::date: "31/02/2020" không phải ngày hợp lệ%0ACách sửa: viết 2020-02-29',
  );
});

test.each([
  [makeProblem(), '::error '],
  [warning, '::warning '],
  [note, '::notice '],
])('each severity has its command', (problem, command) => {
  expect(githubReport([problem]).startsWith(command)).toBe(true);
});

test.each([
  ['% in a message', { message: 'đạt 100%0A' }, '::đạt 100%250A%0A'],
  ['a colon and a comma in a name', { file: 'a:b,c.md' }, 'file=a%3Ab%2Cc.md,line'],
  ['a line end in a name', { file: 'a\nb.md' }, 'file=a%0Ab.md,'],
  ['a line end in a message', { message: 'a\r\n::error::b' }, '::a ::error::b%0A'],
])('%s is escaped', (_name, fields, expected) => expect(firstLine(fields)).toContain(expected));

test('nothing that an editor writes begins a line', () => {
  const text = 'a\n::set-output name=x::y\r::stop-commands::z';
  const report = githubReport([makeProblem({ file: text, message: text, hint: text })]);
  expect(report.split(/[\r\n]/u).filter((line) => line.startsWith('::'))).toHaveLength(1);
});

test.each([
  [10, false],
  [11, true],
])('for %i errors the report says that GitHub hides some: %s', (count, isSaid) => {
  const report = githubReport(Array.from({ length: count }, () => makeProblem()));
  expect(report.includes('GitHub chỉ hiện')).toBe(isSaid);
});

test('sound content has no annotation', () => expect(githubReport([])).toBe('Không có lỗi.\n'));
