import { hash } from 'node:crypto';
import type { MakeOnce } from '../media/make-once.ts';
import type { KeptEntries } from '../file-system/kept-entries/kept-entries.ts';

/**
 * A cache for results with small inputs, by these inputs; results of other versions of the code are
 * ignored.
 */
export interface KeptMade {
  readonly entries: Pick<KeptEntries, 'get' | 'set' | 'forgetAll'>;
  /** A number that differs from run to run, so that some runs make everything again. */
  readonly turn: number;
}

/** One in this many runs makes the kept results again. */
const sampled = 50;

/**
 * The cached result for the same inputs, or a new one.
 *
 * @param from the inputs of the result, apart from the program; must be valid JSON
 * @param make makes a result that is valid JSON
 */
export const madeOnce = async <Made>(
  kept: KeptMade | undefined,
  from: unknown,
  make: () => Made | Promise<Made>,
): Promise<Made> => {
  if (!kept) return make();
  const { entries, turn } = kept;
  const key = hash('sha256', JSON.stringify(from), 'hex');
  const before = entries.get(key)?.text(0);
  const text = before && Buffer.from(before).toString('utf8');
  if (text !== undefined && turn % sampled !== 0) return JSON.parse(text) as Made;
  const made = await make();
  const now = JSON.stringify(made);
  if (text !== undefined && text !== now) entries.forgetAll();
  if (text !== now) entries.set(key, { facts: null, texts: [Buffer.from(now)] });
  return made;
};

/** Like `madeOnce` for many results: each run makes others of them again. */
export const onceEach = (kept: KeptMade | undefined): MakeOnce => {
  let turn = kept?.turn ?? 0;
  return async (from, make) => {
    turn += 1;
    return madeOnce(kept && { ...kept, turn }, from, make);
  };
};
