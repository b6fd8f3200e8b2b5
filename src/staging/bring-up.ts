import { copyFileSync, linkSync, mkdirSync, rmdirSync, unlinkSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import { isAsWritten, type WrittenFile } from '../file-system/written-file.ts';
import { folderLists, forgetChanged, type FolderLists, type LeftFolders } from './folder-lists.ts';
import { buildMark } from './output-folder.ts';

type Written = Omit<WrittenFile, 'sha256'>;

/** Whether a file is still the written one. */
type IsSame<File> = (path: string, file: File) => boolean | Promise<boolean>;

/** A folder that holds some files of an earlier build. */
export interface BroughtUp {
  /** The files that are there, as they were written; one that has been changed or has gone is not. */
  readonly standing: ReadonlySet<string>;
  /** Those of them that were put there just now. */
  readonly linked: readonly string[];
  /** The times of the folders that have been listed and not changed. */
  readonly times: FolderLists['times'];
}

/** How files are compared, and what is known of the folder. */
interface Comparing<File> {
  /** Size and time by default. */
  readonly isSame?: IsSame<File>;
  /** How an earlier build has left the folder; all of it is read if absent. */
  readonly left?: LeftFolders | undefined;
}

/** After this many files, other work gets its turn. */
const filesInARow = 64;

/**
 * Removes everything that is not wanted, or has changed: nothing is left through which a file of
 * another site could be written.
 *
 * @returns the files that stay
 */
const prune = async <File extends Written>(
  folder: string,
  wanted: ReadonlyMap<string, File>,
  isSame: IsSame<File>,
  { entriesOf, times }: FolderLists,
): Promise<Set<string>> => {
  const staying = new Set<string>();
  let looked = 0;
  /** @returns whether it is empty now */
  const pruneWithin = async (within: string): Promise<boolean> => {
    let isEmpty = true;
    for (const entry of entriesOf(within)) {
      const name = within === '' ? entry.name : `${within}/${entry.name}`;
      const path = `${folder}/${name}`;
      if (entry.isFolder) {
        if (!(await pruneWithin(name))) {
          isEmpty = false;
          continue;
        }
        rmdirSync(path);
        forgetChanged(times, [name]);
        continue;
      }
      const file = wanted.get(name);
      const same = file !== undefined && isSame(path, file);
      if (typeof same === 'boolean' ? same : await same) staying.add(name);
      else if (name !== buildMark.file) {
        unlinkSync(path);
        forgetChanged(times, [name]);
        continue;
      }
      isEmpty = false;
    }
    looked += 1;
    if (looked % filesInARow === 0) await breathe();
    return isEmpty;
  };
  await pruneWithin('');
  return staying;
};

/**
 * Links a file of the old site into the new one, or copies it if the file system cannot link. In
 * this thread: the thread pool costs three times as much.
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
 * Makes a folder contain only the wanted files of the old site: those that it already has from an
 * earlier site stay, the others are linked from the old one. No file is ever written through such a
 * link, because new files are written only to free places.
 *
 * @param folder empty, or a site from an earlier build
 * @param oldFolder the site that is to be replaced
 * @param how how files are compared, and what is known of the folder
 */
export const bringUp = async <File extends Written>(
  folder: string,
  oldFolder: string,
  wanted: ReadonlyMap<string, File>,
  { isSame = isAsWritten, left }: Comparing<File> = {},
): Promise<BroughtUp> => {
  const lists = folderLists(folder, left);
  const standing = await prune(folder, wanted, isSame, lists);
  const folders = new Set<string>();
  const linked: string[] = [];
  for (const [name, file] of wanted) {
    if (standing.has(name)) continue;
    const [from, to] = [`${oldFolder}/${name}`, `${folder}/${name}`];
    if (!(await isSame(from, file))) continue;
    const parent = dirname(to);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    if (!isCarriedOver(from, to, file.modified)) continue;
    standing.add(name);
    linked.push(name);
    if (linked.length % filesInARow === 0) await breathe();
  }
  return { standing, linked, times: lists.times };
};
