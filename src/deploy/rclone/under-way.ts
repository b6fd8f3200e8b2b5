import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLines, isFileLine } from '../file-lines.ts';
import { copyToRemote, deleteFromRemote, readRemote, type RcloneRemote } from './rclone.ts';

/**
 * What lies in a bucket while a publication is at work: every file that it sends or takes away, one
 * a line. Where it is still there, a publication was broken off, and the next one does not trust
 * that these files are as the live manifest says.
 */
export const underWayFile = 'dang-phat-hanh.txt';

/** The files of a publication that was broken off; none where none was. The list comes from outside. */
export const filesUnderWay = async (place: RcloneRemote): Promise<ReadonlySet<string>> => {
  const text = await readRemote(place, underWayFile);
  return new Set(text.split('\n').filter(isFileLine));
};

export const markUnderWay = async (
  place: RcloneRemote,
  files: readonly string[],
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-under-way-'));
  try {
    await writeFile(join(folder, underWayFile), fileLines(files));
    await copyToRemote(place, folder, [underWayFile], ['Cache-Control: no-store']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const unmarkUnderWay = (place: RcloneRemote): Promise<void> =>
  deleteFromRemote(place, [underWayFile]);
