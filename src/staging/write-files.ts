import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { breathe } from '../file-system/breathe.ts';
import type { Checksum } from '../file-system/checksum.ts';
import { copyUnlinked } from '../file-system/unlinked-file.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { PlannedFile } from './planned-files.ts';

/** After this many files, other work gets its turn. */
const filesInARow = 64;

/**
 * Writes or copies one file into an existing folder. A source file that has changed meanwhile is
 * not published.
 */
const writeSiteFile = async ({ file, sha256 }: PlannedFile, target: string): Promise<Checksum> => {
  if ('copyOf' in file) {
    const copied = await copyUnlinked(file.copyOf, target);
    if (copied.sha256 === sha256) return copied;
    throw new OperationError('SOURCE_CHANGED', { file: file.copyOf });
  }
  const bytes = 'made' in file ? file.read() : file.bytes;
  writeFileSync(target, bytes, { flag: 'wx' });
  return { bytes: Buffer.byteLength(bytes), sha256 };
};

/**
 * Writes or copies files of a site other than pages, each to a free place: an existing file may be
 * a link to a file of another site. Returns their required checksums.
 *
 * @throws OperationError `SOURCE_CHANGED` if a file is not the one that was read
 * @throws errors of the file system
 */
export const writeFiles = async (
  files: readonly PlannedFile[],
  outputFolder: string,
): Promise<ReadonlyMap<string, Checksum>> => {
  const made = new Map<string, Checksum>();
  const folders = new Set<string>();
  for (const file of files) {
    const target = join(outputFolder, file.name);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    made.set(file.name, await writeSiteFile(file, target));
    if (made.size % filesInARow === 0) await breathe();
  }
  return made;
};
