import { lstatSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import type { SourceFile } from './source-file.ts';

/** The result of reading a file. */
export type ReadFile = SourceFile | Problem;

/** Files that this process has already read. */
export interface HeldFiles {
  /** The same object as before if the file is unchanged. */
  readonly of: (place: string, read: () => Promise<ReadFile>) => Promise<ReadFile>;
}

/** Without a cache: every file is read. */
export const nothingHeld: HeldFiles = { of: (_place, read) => read() };

/**
 * In milliseconds: FAT records times in steps of two seconds, so a younger file may change without
 * a visible difference.
 */
const coarsestStep = 2_000;

interface Held {
  /** Size, times and inode; absent if the file could change while these stay the same. */
  readonly state: string | undefined;
  readonly result: ReadFile;
}

/**
 * The size, times and inode of a file; `undefined` if it could change while these stay the same.
 *
 * @throws errors of the file system
 */
export const fileState = (place: string): string | undefined => {
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
 * Keeps files between two readings of a folder. Results for an unchanged file can be found again by
 * the object's identity.
 */
export const holdFiles = (): HeldFiles => {
  const held = new Map<string, Held>();
  return {
    of: async (place, read) => {
      const state = fileState(place);
      const known = held.get(place);
      if (known && state !== undefined && known.state === state) return known.result;
      const now = await read();
      const result = known && isSame(known.result, now) ? known.result : now;
      held.set(place, { state, result });
      return result;
    },
  };
};
