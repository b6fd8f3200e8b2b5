import { expect, test } from 'vitest';
import { jsonReport } from '../../../src/report/json-report.ts';
import { makeProblem } from './make-problem.ts';

test('every problem comes with the same seven fields, in the same order', () => {
  const report = jsonReport([makeProblem({ length: 10 }), makeProblem()]);
  const reported = JSON.parse(report) as Record<string, unknown>[];
  expect(reported.map((each) => Object.keys(each).join(' '))).toEqual([
    'file line column severity code message hint',
    'file line column severity code message hint',
  ]);
  expect(reported[0]).toEqual(makeProblem());
});

test('no problems are an empty list', () => expect(jsonReport([])).toBe('[]\n'));
