import { execFileSync } from 'node:child_process';

/** Texts, each to be repeated so often to make one long text. */
export interface Repeated {
  readonly texts: readonly string[];
  readonly times: number;
}

/** The milliseconds of processor time that each list takes to be proofread, in a process apart. */
export const timesOf = (lists: readonly Repeated[]): number[] =>
  JSON.parse(
    execFileSync(process.execPath, ['test/unit/proofreading/time-proofreading.ts'], {
      input: JSON.stringify(lists),
      encoding: 'utf8',
    }),
  ) as number[];
