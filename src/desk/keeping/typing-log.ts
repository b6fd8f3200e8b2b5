import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edits } from '../saving/edit-text.ts';
import { keptNames, readKept, shortName, writeKept } from './kept-file.ts';

/** Words that were typed and not yet saved. */
export interface Entry extends Edits {
  /** Below the content folder. */
  readonly path: string;
  /** The window in which they were typed. */
  readonly window: string;
  /** The hash of the file on which they were typed. */
  readonly base: string;
  /** When, as a moment of the machine in ISO form. */
  readonly at: string;
}

/** The typing log of what is being typed, on the disk before any check. */
export interface TypingLog {
  readonly write: (entry: Entry) => Promise<void>;
  /** Removes an entry whose words are saved. */
  readonly forget: (path: string, window: string) => Promise<void>;
  /** The entries of a text, the newest first. */
  readonly of: (path: string) => Promise<readonly Entry[]>;
}

const nameOf = (path: string, window: string): string =>
  `${shortName(path)}-${shortName(window)}.json`;

/** @param folder of the typing log alone */
export const openTypingLog = (folder: string): TypingLog => {
  return {
    write: (entry) => writeKept(folder, nameOf(entry.path, entry.window), JSON.stringify(entry)),
    forget: (path, window) => rm(join(folder, nameOf(path, window)), { force: true }),
    of: async (path) => {
      const names = await keptNames(folder);
      const own = names.filter((name) => name.startsWith(`${shortName(path)}-`));
      const entries = await Promise.all(own.map((name) => readKept<Entry>(folder, name)));
      return entries
        .filter((entry) => entry?.path === path)
        .flatMap((entry) => entry ?? [])
        .toSorted((a, b) => (a.at < b.at ? 1 : -1));
    },
  };
};
