import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import { isAsWritten, type WrittenFile } from '../file-system/written-file.ts';
import { buildMark } from './output-folder.ts';

type Written = Omit<WrittenFile, 'sha256'>;

/** Files of a site by their names, relative, `/` between segments. */
export type WantedFiles = ReadonlyMap<string, Written>;

/** Whether a file is the one that was written. */
type IsSame<File> = (path: string, file: File) => boolean | Promise<boolean>;

/** After so many files other work has its turn. */
const filesInARow = 64;

/**
 * Takes away all that is not wanted, or is not as it was written: nothing is left through which a file of another
 * site could be written.
 *
 * @returns the files that stay
 */
const prune = async <File extends Written>(
  folder: string,
  wanted: ReadonlyMap<string, File>,
  isSame: IsSame<File>,
): Promise<Set<string>> => {
  const staying = new Set<string>();
  /** @returns whether nothing is left of it */
  const pruneWithin = async (within: string): Promise<boolean> => {
    let isEmpty = true;
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      const path = join(folder, name);
      if (entry.isDirectory()) {
        if (await pruneWithin(name)) rmdirSync(path);
        else isEmpty = false;
        continue;
      }
      const file = wanted.get(name);
      if (file && (await isSame(path, file))) staying.add(name);
      else if (name !== buildMark.file) {
        unlinkSync(path);
        continue;
      }
      isEmpty = false;
    }
    await breathe();
    return isEmpty;
  };
  await pruneWithin('');
  return staying;
};

/**
 * Links a file of the old site into the new one, or copies it where the disk cannot link. In this thread:
 * handing each to another one costs three times as much.
 */
const carryOver = (from: string, to: string, modified: number): void => {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    utimesSync(to, modified / 1000, modified / 1000);
  }
};

const isCarriedOver = (from: string, to: string, modified: number): boolean => {
  try {
    carryOver(from, to, modified);
    return true;
  } catch {
    return false;
  }
};

/**
 * Makes a folder hold some files of the old site and nothing else: what it holds of them from an earlier site
 * stays, the others are linked from the old one. No file is ever written through such a link, since what is
 * written goes to places where there is nothing.
 *
 * @param folder empty, or a site that an earlier build has made
 * @param oldFolder the site that is to be replaced
 * @param isSame by size and time, where nothing else is said
 * @returns the files that are there, as they were written; one that has been changed or has gone is not
 */
export const bringUp = async <File extends Written>(
  folder: string,
  oldFolder: string,
  wanted: ReadonlyMap<string, File>,
  isSame: IsSame<File> = isAsWritten,
): Promise<ReadonlySet<string>> => {
  const there = await prune(folder, wanted, isSame);
  const folders = new Set<string>();
  let carried = 0;
  for (const [name, file] of wanted) {
    if (there.has(name)) continue;
    const [from, to] = [join(oldFolder, name), join(folder, name)];
    if (!(await isSame(from, file))) continue;
    const parent = dirname(to);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    if (isCarriedOver(from, to, file.modified)) there.add(name);
    carried += 1;
    if (carried % filesInARow === 0) await breathe();
  }
  return there;
};
