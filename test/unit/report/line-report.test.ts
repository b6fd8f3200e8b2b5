import { expect, test } from 'vitest';
import { lineReport } from '../../../src/report/line-report.ts';
import { makeProblem, note, warning } from './make-problem.ts';

test('a line for each problem, then their number', () => {
  expect(lineReport([warning, makeProblem(), note]).split('\n')).toEqual([
    'content/articles/2020/02/x.md:2:8 cảnh báo [TITLE_CAPS] date: "31/02/2020" không phải ngày hợp lệ; viết 2020-02-29',
    'content/articles/2020/02/x.md:3:7 lỗi [DATE] date: "31/02/2020" không phải ngày hợp lệ; viết 2020-02-29',
    'content/articles/2020/02/x.md:9:1 ghi chú [TEXT_TONE] date: "31/02/2020" không phải ngày hợp lệ; viết 2020-02-29',
    'Có 1 lỗi, 1 cảnh báo, 1 ghi chú trong 1 tệp.',
    '',
  ]);
});

test('a value with line ends adds no lines', () => {
  const report = lineReport([makeProblem({ file: 'content/a\nb.md', message: 'x\r\n::error::y' })]);
  expect(report.split('\n')).toHaveLength(3);
});
