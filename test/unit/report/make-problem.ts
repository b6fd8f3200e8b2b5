import type { Problem } from '../../../src/content/problem.ts';

/** A problem with the fields given; the others are those of a wrong date. */
export const makeProblem = (fields: Partial<Problem> = {}): Problem => ({
  file: 'content/articles/2020/02/x.md',
  line: 3,
  column: 7,
  severity: 'error',
  code: 'DATE',
  message: 'date: "31/02/2020" không phải ngày hợp lệ',
  hint: 'viết 2020-02-29',
  ...fields,
});

export const warning = makeProblem({ severity: 'warning', code: 'TITLE_CAPS', line: 2, column: 8 });
export const note = makeProblem({ severity: 'note', code: 'TEXT_TONE', line: 9, column: 1 });
