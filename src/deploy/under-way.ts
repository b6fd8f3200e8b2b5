import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyToRemote, deleteFromRemote, readRemote, type RcloneRemote } from './rclone.ts';

/**
 * What lies in a bucket while a publication is at work: every file that it sends or takes away, one
 * a line. Where it is still there, a publication was broken off, and the next one does not trust
 * that these files are as the live manifest says.
 */
export const underWayFile = 'dang-phat-hanh.txt';

/** It comes from outside: nothing that ends a line or leads out of the site's folder. */
const isSafe = (file: string): boolean =>
  /^[\w.~%][\w.~%/-]*$/u.test(file) && !/(?:^|\/)\.\.?(?:\/|$)|\/\//u.test(file);

/** The files of a publication that was broken off; none where none was. */
export const filesUnderWay = async (place: RcloneRemote): Promise<ReadonlySet<string>> => {
  const text = await readRemote(place, underWayFile);
  return new Set(text.split('\n').filter(isSafe));
};

export const markUnderWay = async (
  place: RcloneRemote,
  files: readonly string[],
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-under-way-'));
  try {
    await writeFile(join(folder, underWayFile), files.map((file) => `${file}\n`).join(''));
    await copyToRemote(place, folder, [underWayFile], ['Cache-Control: no-store']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const unmarkUnderWay = (place: RcloneRemote): Promise<void> =>
  deleteFromRemote(place, [underWayFile]);
