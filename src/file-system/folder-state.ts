import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf, checksumOfFile } from './checksum.ts';

/** The state of files by size, times and inode, without their contents. */
export interface FolderState {
  /** The hash of all names, sizes, times and inodes. */
  readonly hash: string;
  /**
   * Recently written files with the checksums of their bytes: a file system with coarse times may
   * give the next change the same time.
   */
  readonly recent: readonly (readonly [path: string, sha256: string])[];
}

/** In milliseconds: FAT records times in steps of two seconds. */
const coarsestStep = 2_000;

interface Found {
  readonly path: string;
  readonly line: string;
  readonly modified: number;
}

const fileFound = (path: string): Found => {
  const { size, mtimeNs, ctimeNs, ino } = lstatSync(path, { bigint: true });
  return {
    path,
    line: `${path} ${size} ${mtimeNs} ${ctimeNs} ${ino}`,
    modified: Number(mtimeNs / 1_000_000n),
  };
};

/** Every file below a folder, and the names of folders and links; no link is followed. */
const foundBelow = (folder: string): Found[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [fileFound(path)];
    return [{ path, line: path, modified: 0 }, ...foundBelow(path)];
  });

const recentChecksums = async (files: readonly string[]): Promise<FolderState['recent']> => {
  const checksums: [path: string, sha256: string][] = [];
  for (const file of files) checksums.push([file, (await checksumOfFile(file)).sha256]);
  return checksums;
};

/**
 * The state of everything below some folders, and of some single files.
 *
 * @throws errors of the file system, including a missing folder
 */
export const folderState = async (
  folders: readonly string[],
  files: readonly string[] = [],
): Promise<FolderState> => {
  const begun = Date.now();
  const found = [...folders.flatMap(foundBelow), ...files.map(fileFound)];
  const recent = found.filter(({ modified }) => modified > begun - coarsestStep);
  return {
    hash: checksumOf(
      found
        .map(({ line }) => line)
        .toSorted()
        .join('\n'),
    ).sha256,
    recent: await recentChecksums(recent.map(({ path }) => path)),
  };
};

/** Whether the recently written files still have the same bytes. */
export const areRecentSame = async ({ recent }: FolderState): Promise<boolean> => {
  const now = await recentChecksums(recent.map(([path]) => path)).catch(() => []);
  return JSON.stringify(now) === JSON.stringify(recent);
};
