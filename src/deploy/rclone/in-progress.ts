import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLines, isFileLine } from '../file-lines.ts';
import { copyToRemote, deleteFromRemote, readRemote, type RcloneRemote } from './rclone.ts';

/**
 * A file in a bucket while a publication is running: it lists every file that is sent or removed,
 * one on each line. If it is still there later, the publication was interrupted, and the next one
 * does not trust the live manifest about these files.
 */
export const progressFile = 'dang-phat-hanh.txt';

/**
 * The files of an interrupted publication; empty if there was none. The list is untrusted input.
 */
export const filesInProgress = async (place: RcloneRemote): Promise<ReadonlySet<string>> => {
  const text = await readRemote(place, progressFile);
  return new Set(text.split('\n').filter(isFileLine));
};

export const markInProgress = async (
  place: RcloneRemote,
  files: readonly string[],
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-under-way-'));
  try {
    await writeFile(join(folder, progressFile), fileLines(files));
    await copyToRemote(place, folder, [progressFile], ['Cache-Control: no-store']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const unmarkInProgress = (place: RcloneRemote): Promise<void> =>
  deleteFromRemote(place, [progressFile]);
