import { hasErrors, type Problem } from '../content/problem.ts';
import { lineReport } from '../report/line-report.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import { readSourceLines } from '../report/read-source-lines.ts';
import { textReport } from '../report/text-report.ts';
import { lookOf } from './look.ts';
import type { Folder } from './options.ts';

const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * What a build reports about the content on standard error; brief means one line each, for the
 * preview.
 */
export const buildReport = async (
  found: readonly Problem[],
  { path, label }: Folder,
  isBrief: boolean,
): Promise<string> => {
  const problems = oncePerCause(found);
  return isBrief
    ? lineReport(hasErrors(problems) ? problems.filter(isError) : problems)
    : textReport(problems, await readSourceLines(problems, path, label), lookOf(process.stderr));
};
