import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { Problem } from '../content/problem.ts';
import { checksumOf } from '../file-system/checksum.ts';

/** More texts than the saved ones need proofreading, because a register has changed. */
export class TooManyTexts extends Error {
  override readonly name = 'TooManyTexts';
}

/** At most this many texts are proofread at once; more would keep an editor waiting. */
const mostAtOnce = 20;

/** Problems of texts while a process runs. */
export interface HeldProblems {
  /**
   * Proofreads a few texts.
   *
   * @throws TooManyTexts
   */
  readonly few: KeptProblems;
  /** Resets the limit for a few more. */
  readonly allow: () => void;
  /** Proofreads nothing yet, and lists the work. */
  readonly later: (todo: (() => void)[]) => KeptProblems;
}

/** @param kept problems that earlier runs found */
export const heldProblems = (kept: KeptProblems): HeldProblems => {
  const held = new Map<string, readonly Problem[]>();
  let left = mostAtOnce;
  const find = (source: unknown, make: () => Problem[], isAllowed: () => boolean) => {
    const key = checksumOf(JSON.stringify(source)).sha256;
    const known = held.get(key);
    if (known) return known;
    if (!isAllowed()) throw new TooManyTexts();
    const found = kept.of(source, make);
    held.set(key, found);
    return found;
  };
  return {
    few: { of: (source, make) => find(source, make, () => (left -= 1) >= 0) },
    allow: () => (left = mostAtOnce),
    later: (todo) => ({
      of: (source, make) => {
        todo.push(() => void find(source, make, () => true));
        return [];
      },
    }),
  };
};
