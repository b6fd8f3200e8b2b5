import type { Problem, Severity } from '../content/problem.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'ghi chú',
};

/** A value or a file's name may hold line ends, which would write lines of their own. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

const line = ({ file, line: row, column, severity, code, message, hint }: Problem): string => {
  const told = `${file}:${row}:${column} ${severities[severity]} [${code}] ${message}; ${hint}`;
  return `${told.replaceAll(control, ' ')}\n`;
};

const summary = (problems: readonly Problem[]): string => {
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severities[severity]}`);
  return counts.length === 0 ? 'Không có lỗi.\n' : `Có ${counts.join(', ')}.\n`;
};

/** Problems for people, a line each, and their number. */
export const textReport = (problems: readonly Problem[]): string =>
  problems.map(line).join('') + summary(problems);

/** Problems for programs: `[{file,line,column,severity,code,message,hint}]`. */
export const jsonReport = (problems: readonly Problem[]): string =>
  `${JSON.stringify(problems, null, 2)}\n`;
