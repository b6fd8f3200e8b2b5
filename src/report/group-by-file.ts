import type { Problem } from '../content/problem.ts';

/** The problems of one file. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Problems by file, in the order in which the files first appear. */
export const groupByFile = (problems: readonly Problem[]): FileProblems[] =>
  [...Map.groupBy(problems, ({ file }) => file)].map(([file, all]) => ({ file, problems: all }));
