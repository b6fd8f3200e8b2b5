import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptNames, readKept, shortName, writeKept } from './kept-file.ts';

/** A text as it was. */
export interface Version {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** A moment of the machine in ISO form. */
  readonly at: string;
  /** Why it was kept: before a change, one side of a conflict, before a return. */
  readonly why: 'before' | 'mine' | 'theirs' | 'return' | 'discarded';
}

/** Old versions of all texts. */
export interface Versions {
  readonly keep: (version: Omit<Version, 'id'>) => Promise<Version>;
  /** Those of a text, the newest first. */
  readonly of: (path: string) => Promise<readonly Version[]>;
  readonly all: () => Promise<readonly Version[]>;
  readonly forget: (id: string) => Promise<void>;
  /** Removes all that are older than a moment. */
  readonly forgetBefore: (moment: Date) => Promise<void>;
}

/** The digits of a moment, which order as time does. */
const digitsOf = (at: string): string => at.replaceAll(/\D/gu, '');

/** How many days old versions and discarded texts are kept. */
const keptDays = 90;

/** What is older is forgotten. */
export const oldestKept = (now: Date): Date => new Date(now.getTime() - keptDays * 86_400_000);

/** @param folder of these versions alone */
export const openVersions = (folder: string): Versions => {
  const read = async (names: readonly string[]): Promise<readonly Version[]> => {
    const found = await Promise.all(names.map((name) => readKept<Version>(folder, name)));
    return found.flatMap((each) => each ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  };
  return {
    keep: async (version) => {
      const id = `${shortName(version.path)}-${digitsOf(version.at)}-${shortName(version.text)}`;
      const kept = { id, ...version };
      await writeKept(folder, `${id}.json`, JSON.stringify(kept));
      return kept;
    },
    of: async (path) => {
      const names = await keptNames(folder);
      return read(names.filter((name) => name.startsWith(`${shortName(path)}-`)));
    },
    all: async () => read(await keptNames(folder)),
    forget: async (id) => {
      if (/^[\da-f-]+$/u.test(id)) await rm(join(folder, `${id}.json`), { force: true });
    },
    forgetBefore: async (moment) => {
      const first = digitsOf(moment.toISOString());
      const isOld = (name: string): boolean => {
        const [, digits] = /^[\da-f]{16}-(\d{17})-/u.exec(name) ?? [];
        return digits !== undefined && digits < first;
      };
      const old = (await keptNames(folder)).filter(isOld);
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
};
