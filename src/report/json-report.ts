import type { Problem } from '../content/problem.ts';

/** Problems for programs: `[{file,line,column,severity,code,message,hint}]`. */
export const jsonReport = (problems: readonly Problem[]): string => {
  const reported = problems.map(({ file, line, column, severity, code, message, hint }) => {
    return { file, line, column, severity, code, message, hint };
  });
  return `${JSON.stringify(reported, null, 2)}\n`;
};
