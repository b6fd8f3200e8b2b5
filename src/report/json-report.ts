import type { Place } from '../content/problem.ts';
import type { ReportedProblem } from './once-per-cause.ts';

const placeOf = ({ file, line, column }: Place) => ({ file, line, column });

/**
 * Problems for programs: `[{file,line,column,severity,code,message,hint}]`, with `others`, a list
 * of `{file,line,column}`, if one cause makes a problem at several places.
 */
export const jsonReport = (problems: readonly ReportedProblem[]): string => {
  const reported = problems.map((each) => {
    const { severity, code, message, hint, others } = each;
    return { ...placeOf(each), severity, code, message, hint, others: others?.map(placeOf) };
  });
  return `${JSON.stringify(reported, null, 2)}\n`;
};
