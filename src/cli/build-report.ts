import type { Problem } from '../content/problem.ts';
import { oncePerCause } from '../report/once-per-cause.ts';
import { readSourceLines } from '../report/read-source-lines.ts';
import { textReport } from '../report/text-report.ts';
import { lookOf } from './look.ts';
import type { Folder } from './options.ts';

const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * A build lists at most this many problems that block nothing; an archive may have thousands, which
 * `check` lists.
 */
const mostListed = 20;

/**
 * All errors and the first of the other problems, in order; all problems if a text is held back.
 */
const listedOf = (problems: readonly Problem[]): readonly Problem[] => {
  if (problems.some(({ code }) => code === 'HELD_BACK')) return problems;
  const others = problems.filter((each) => !isError(each));
  const listed = new Set(others.slice(0, mostListed));
  return problems.filter((each) => isError(each) || listed.has(each));
};

/** The report of a build about the content, for standard error. */
export const buildReport = async (
  found: readonly Problem[],
  { path, label }: Folder,
): Promise<string> => {
  const problems = oncePerCause(found);
  const listed = listedOf(problems);
  const lines = await readSourceLines(listed, path, label);
  const left = problems.length - listed.length;
  const more = `Còn ${left} cảnh báo và ghi chú nữa không in ở đây; xem hết bằng "npm run check".\n`;
  return textReport(listed, lines, lookOf(process.stderr)) + (left > 0 ? more : '');
};
