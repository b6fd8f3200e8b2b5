import type { Problem } from '../content/problem.ts';
import { countSentence } from './count-problems.ts';
import { oneLine } from './one-line.ts';
import { severityWords } from './severity-words.ts';

/** `file:line:column lỗi [CODE] message; hint`. */
export const problemLine = (problem: Problem): string => {
  const { file, line, column, severity, code, message, hint } = problem;
  return oneLine(
    `${file}:${line}:${column} ${severityWords[severity]} [${code}] ${message}; ${hint}`,
  );
};

/** One line for each problem, and their number, for the preview's fault page. */
export const lineReport = (problems: readonly Problem[]): string =>
  problems.map((problem) => `${problemLine(problem)}\n`).join('') + countSentence(problems);
