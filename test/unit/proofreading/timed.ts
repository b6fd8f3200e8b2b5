import { execFileSync } from 'node:child_process';

/** Texts to be proofread with a time limit. */
export interface Timed {
  readonly texts: readonly string[];
  /** How often each is repeated to make one long text. */
  readonly repeat: number;
  /** The most milliseconds that it should take. */
  readonly limit: number;
}

/** The milliseconds of processor time for proofreading each list, in a separate process. */
export const timesOf = (lists: readonly Timed[]): number[] =>
  JSON.parse(
    execFileSync(process.execPath, ['test/unit/proofreading/time-proofreading.ts'], {
      input: JSON.stringify(lists),
      encoding: 'utf8',
    }),
  ) as number[];
