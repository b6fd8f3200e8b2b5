import { lstatSync, readdirSync } from 'node:fs';
import { checksumOf } from '../file-system/checksum.ts';

/** The folders of a site when they were last listed, for the build that fills it again. */
export interface FolderTimes {
  /** The inode of the site's own folder, which no other folder has. */
  readonly root: string;
  /** The hash of the names of all its files. */
  readonly names: string;
  /**
   * By name, the time of the last change of each in milliseconds since 1970: a folder with another
   * time was changed since. 0 where that cannot be seen.
   */
  readonly times: readonly number[];
}

/** A site of an earlier build, as it was left. */
export interface LeftFolders {
  readonly times: FolderTimes;
  /** Its files. */
  readonly files: Iterable<string>;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The contents of folders, which are read only where something has changed. */
export interface FolderLists {
  readonly entriesOf: (within: string) => readonly Entry[];
  /** The time of each folder before it was listed; without those that may yet change unnoticed. */
  readonly times: Map<string, number>;
}

/** In milliseconds: FAT records times in steps of two seconds. */
const coarsestStep = 2_000;

const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

/** The entries of every folder by its name, from the names of all files. */
const entriesByFolder = (files: Iterable<string>): Map<string, Entry[]> => {
  const found = new Map<string, Entry[]>([['', []]]);
  const entriesOf = (folder: string): Entry[] => {
    const known = found.get(folder);
    if (known) return known;
    const entries: Entry[] = [];
    found.set(folder, entries);
    const parent = parentOf(folder);
    const name = parent === '' ? folder : folder.slice(parent.length + 1);
    entriesOf(parent).push({ name, isFolder: true });
    return entries;
  };
  for (const file of files) {
    const folder = parentOf(file);
    const name = folder === '' ? file : file.slice(folder.length + 1);
    entriesOf(folder).push({ name, isFolder: false });
  }
  return found;
};

const hashOf = (files: Iterable<string>): string =>
  checksumOf([...files].toSorted().join('\n')).sha256;

const inodeOf = (folder: string): string => String(lstatSync(folder, { bigint: true }).ino);

/** The entries and the time of each folder that an earlier build has left; none if it is another. */
const knownFolders = (
  folder: string,
  left: LeftFolders | undefined,
): ReadonlyMap<string, readonly [time: number, entries: readonly Entry[]]> => {
  if (!left || inodeOf(folder) !== left.times.root) return new Map();
  const files = [...left.files];
  if (hashOf(files) !== left.times.names) return new Map();
  const entries = entriesByFolder(files);
  const names = [...entries.keys()].toSorted();
  return new Map(
    names.map((name, index) => [name, [left.times.times[index] ?? 0, entries.get(name) ?? []]]),
  );
};

const read = (path: string): Entry[] =>
  readdirSync(path, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory(),
  }));

/**
 * Lists the folders of a site. A folder whose time is the one that an earlier build has noted has
 * the same entries as then: it costs a tenth of reading it.
 */
export const folderLists = (folder: string, left?: LeftFolders): FolderLists => {
  const known = knownFolders(folder, left);
  const times = new Map<string, number>();
  return {
    times,
    entriesOf: (within) => {
      const path = `${folder}/${within}`;
      const { mtimeMs } = lstatSync(path);
      if (mtimeMs < Date.now() - coarsestStep) times.set(within, mtimeMs);
      const [time, entries] = known.get(within) ?? [0, []];
      return time === mtimeMs && within !== '' ? entries : read(path);
    },
  };
};

/**
 * What the next build has to know of the folders of a site.
 *
 * @param files all files of the site
 * @param times the times of folders that have not been changed since they were listed
 */
export const folderTimes = (
  folder: string,
  files: readonly string[],
  times: ReadonlyMap<string, number>,
): FolderTimes => ({
  root: inodeOf(folder),
  names: hashOf(files),
  times: [...entriesByFolder(files).keys()].toSorted().map((name) => times.get(name) ?? 0),
});

/** Removes the times of all folders above some files, which have come or gone. */
export const forgetChanged = (times: Map<string, number>, files: Iterable<string>): void => {
  for (const file of files) {
    for (let folder = parentOf(file); ; folder = parentOf(folder)) {
      times.delete(folder);
      if (folder === '') break;
    }
  }
};
