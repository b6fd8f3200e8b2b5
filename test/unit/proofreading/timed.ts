import { execFileSync } from 'node:child_process';

/** Texts whose reading is to be timed. */
export interface Timed {
  readonly texts: readonly string[];
  /** How often each is repeated to make one long text. */
  readonly repeat: number;
  /** Milliseconds that it should take at most. */
  readonly limit: number;
}

/** The milliseconds of processor time that each list takes to be proofread, in a process apart. */
export const timesOf = (lists: readonly Timed[]): number[] =>
  JSON.parse(
    execFileSync(process.execPath, ['test/unit/proofreading/time-proofreading.ts'], {
      input: JSON.stringify(lists),
      encoding: 'utf8',
    }),
  ) as number[];
