import Parser from 'markdown-it';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Problem } from '../../../src/content/problem.ts';
import { markdownReport } from '../../../src/report/markdown-report.ts';
import { makeProblem, warning } from './make-problem.ts';

/** Similar to GitHub: raw HTML is allowed, and `//host` alone is not an address. */
const parser = new Parser({ html: true, linkify: true });
parser.linkify.add('//', null);

const rendered = (problems: readonly Problem[]) => parse(parser.render(markdownReport(problems)));

const cellsOf = (problem: Problem): string[] =>
  rendered([problem])
    .querySelectorAll('tbody td')
    .map(({ textContent }) => textContent);

test('a summary, and a table for each file', () => {
  const other = makeProblem({ file: 'content/site.yaml' });
  const page = rendered([makeProblem(), warning, other]);
  expect(page.querySelector('p')?.text).toBe(
    'Kiểm tra nội dung: 2 lỗi, 1 cảnh báo (chưa đăng được, cần sửa các lỗi).',
  );
  expect(page.querySelectorAll('h3').map(({ text }) => text)).toEqual([
    'content/articles/2020/02/x.md',
    'content/site.yaml',
  ]);
  expect(page.querySelectorAll('tbody tr')).toHaveLength(3);
});

test('a row has place, severity, code, message and cure', () => {
  expect(cellsOf(makeProblem())).toEqual([
    '3:7',
    'lỗi DATE',
    'date: "31/02/2020" không phải ngày hợp lệ',
    'viết 2020-02-29',
  ]);
});

test.each([
  ['no problems', [], 'không có lỗi'],
  ['warnings alone', [warning], '(đăng được)'],
  ['an error', [makeProblem()], '(chưa đăng được'],
])('%s: the summary says so', (_name, problems, expected) => {
  expect(markdownReport(problems)).toContain(expected);
});

test.each([
  ['HTML', '<img src=x onerror=alert(1)> & &lt;'],
  ['Markdown', '**đậm** _nghiêng_ `mã` [chữ](https://x.example) ![ảnh](/a.png) ~~xóa~~ $x$'],
  ['a table border', 'một | hai \\| ba'],
  ['a comment', '<!-- giấu -->'],
  ['an address', 'https://x.example và www.x.example'],
  ['a person and an issue', '@huyen-uy #12'],
])('%s in a message shows unchanged', (_name, message) => {
  const page = rendered([makeProblem({ message, hint: message, file: message })]);
  const texts = page.querySelectorAll('tbody td').map(({ textContent }) => textContent);
  expect(texts.slice(2)).toEqual([message, message]);
  expect(page.querySelector('h3')?.textContent).toBe(message);
  const made = page.querySelectorAll('table a, img, table strong, em, del, h3 a, h3 strong');
  expect(made.map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('no person is notified and no issue is linked', () => {
  const report = markdownReport([makeProblem({ message: '@ai #12', hint: 'x@y.example' })]);
  expect(report).not.toMatch(/@\w|#\d/u);
});

test('files with errors come first', () => {
  const early = { ...warning, file: 'content/a.md' };
  const files = rendered([early, makeProblem()])
    .querySelectorAll('h3')
    .map(({ text }) => text);
  expect(files).toEqual(['content/articles/2020/02/x.md', 'content/a.md']);
});

test('a report too long for a comment is cut, and says what is left out', () => {
  const many = Array.from({ length: 2000 }, (_, index) => makeProblem({ line: index + 1 }));
  const report = markdownReport([...many, { ...warning, file: 'content/site.yaml' }]);
  const rows = report.split('\n').filter((line) => /^\| \d/u.test(line)).length;
  expect(report.length).toBeLessThanOrEqual(60_000);
  expect(report.length).toBeGreaterThan(59_000);
  expect(report).toContain(`Còn ${2000 - rows} lỗi, 1 cảnh báo không liệt kê hết ở đây`);
  expect(report).not.toContain('site.yaml');
});

test('nothing follows what is left out, be it ever so short', () => {
  const long = makeProblem({ message: 'a'.repeat(40_000) });
  const report = markdownReport([long, long, makeProblem({ message: 'ngắn' })]);
  expect(report).toContain('Còn 2 lỗi không liệt kê hết');
  expect(report).not.toContain('ngắn');
});
