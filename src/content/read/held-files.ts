import { lstatSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import type { SourceFile } from './source-file.ts';

/** What reading a file gave. */
export type ReadFile = SourceFile | Problem;

/** Files that this process has read already. */
export interface HeldFiles {
  /** What a file is: the same object as before where it has not changed. */
  readonly of: (place: string, read: () => Promise<ReadFile>) => Promise<ReadFile>;
}

/** Every file is read. */
export const nothingHeld: HeldFiles = { of: (_place, read) => read() };

/** FAT notes times in steps of two seconds, in milliseconds: what is younger may change and look the same. */
const coarsestStep = 2_000;

interface Held {
  /** Size, times and place on the disk; absent where the file may change without their changing. */
  readonly state: string | undefined;
  readonly result: ReadFile;
}

const stateOf = (place: string): string | undefined => {
  const { size, mtimeNs, ctimeNs, ino } = lstatSync(place, { bigint: true });
  const age = Date.now() - Number(mtimeNs / 1_000_000n);
  return age > coarsestStep ? `${size} ${mtimeNs} ${ctimeNs} ${ino}` : undefined;
};

const isSame = (one: ReadFile, other: ReadFile): boolean =>
  'bytes' in one &&
  'bytes' in other &&
  !one.problem &&
  !other.problem &&
  one.media?.sha256 === other.media?.sha256 &&
  Buffer.compare(one.bytes, other.bytes) === 0;

/**
 * Files as they are held between two readings of a folder. Whatever was made of one that has not changed is
 * found again by its identity.
 */
export const holdFiles = (): HeldFiles => {
  const held = new Map<string, Held>();
  return {
    of: async (place, read) => {
      const state = stateOf(place);
      const known = held.get(place);
      if (known && state !== undefined && known.state === state) return known.result;
      const now = await read();
      const result = known && isSame(known.result, now) ? known.result : now;
      held.set(place, { state, result });
      return result;
    },
  };
};
