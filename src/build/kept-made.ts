import { hash } from 'node:crypto';
import type { KeptEntries } from '../file-system/kept-entries/kept-entries.ts';

/** What the program has made of little, by what it was made from; what other code has made does not count. */
export interface KeptMade {
  readonly entries: Pick<KeptEntries, 'get' | 'set' | 'forgetAll'>;
  /** A number that differs from run to run, so that some make all anew. */
  readonly turn: number;
}

/** Of so many runs one makes anew what is kept. */
const sampled = 50;

/**
 * What was made from the same before, or is made now.
 *
 * @param from what decides the result besides the program, as JSON can hold it
 * @param make makes what JSON can hold
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
