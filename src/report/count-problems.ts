import type { Problem, Severity } from '../content/problem.ts';
import type { ReportedProblem } from './once-per-cause.ts';
import { severityWords } from './severity-words.ts';

const severities = Object.keys(severityWords) as Severity[];

/** `2 lỗi, 1 cảnh báo`, the most serious first; empty if there are no problems. */
export const countProblems = (problems: readonly Problem[]): string =>
  severities
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityWords[severity]}`)
    .join(', ');

/** The last sentence of a report. */
export const countSentence = (problems: readonly ReportedProblem[]): string => {
  if (problems.length === 0) return 'Không có lỗi.\n';
  const files = new Set(
    problems.flatMap((each) => [each, ...(each.others ?? [])]).map(({ file }) => file),
  ).size;
  return `Có ${countProblems(problems)} trong ${files} tệp.\n`;
};
