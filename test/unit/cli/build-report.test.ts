import { expect, test } from 'vitest';
import { buildReport } from '../../../src/cli/build-report.ts';
import { problem, type Problem } from '../../../src/content/problem.ts';

const folder = { path: 'không-có', label: 'content' };

const warnings = (count: number): Problem[] =>
  Array.from({ length: count }, (_, line) =>
    problem('TEXT_DOUBLED_SPACE', { file: 'content/a.md', line: line + 1, column: 1 }),
  );

const fault: Problem = {
  ...problem('DATE_FOLDER', { file: 'content/a.md', line: 90, column: 1 }, '2020-03-01', '2020/04'),
  severity: 'error',
};

const listed = (report: string): number => report.match(/^content\/a\.md:/gmu)?.length ?? 0;

test('a few warnings are listed', async () => {
  const report = await buildReport(warnings(20), folder);
  expect(listed(report)).toBe(20);
  expect(report).not.toContain('npm run check');
});

test('of many the first are listed, the others counted; every error is listed', async () => {
  const report = await buildReport([...warnings(80), fault], folder);
  expect(listed(report)).toBe(21);
  expect(report).toContain('[DATE_FOLDER]');
  expect(report).toMatch(
    /\nCòn 60 cảnh báo và ghi chú nữa không in ở đây; xem hết bằng "npm run check"\.\n$/u,
  );
});

test('where a text is held back, all is listed', async () => {
  const held = { ...fault, code: 'HELD_BACK' as const, severity: 'warning' as const };
  expect(listed(await buildReport([...warnings(80), held], folder))).toBe(81);
});
