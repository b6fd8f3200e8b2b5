import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOfFile } from '../file-system/checksum.ts';
import { OperationError } from '../operation/operation-error.ts';
import { partNames, readPartManifest, type PartManifest } from './part-manifest.ts';
import { shardName } from './shard.ts';

/** A folder that was named as a part. */
export interface PartFolder {
  readonly path: string;
  /** Its name in messages. */
  readonly label: string;
}

/** What a shard has made. */
export interface Part extends PartFolder {
  readonly manifest: PartManifest;
}

/** A part in messages: `2/7`. */
export const nameOf = ({ manifest }: Part): string => shardName(manifest);

/** A file of a part is missing, cut short or changed. */
export const damaged = (part: Part, file: string): OperationError =>
  new OperationError('PART_DAMAGED', { shard: nameOf(part), folder: part.label, file });

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Reads the manifest of a part.
 *
 * @throws OperationError `PART_NONE` if the folder has none, `PART_MANIFEST` if it is damaged
 */
export const readPart = ({ path, label }: PartFolder): Part => {
  const text = textOf(join(path, partNames.manifest));
  if (text === undefined) throw new OperationError('PART_NONE', { folder: label });
  const manifest = readPartManifest(text);
  if (!manifest) throw new OperationError('PART_MANIFEST', { folder: label });
  return { path, label, manifest };
};

/** The path of a file of the site within a part. */
export const fileIn = ({ path }: Part, name: string): string => join(path, partNames.site, name);

const assertSize = (part: Part, path: string, name: string, bytes: number): void => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== bytes) throw damaged(part, name);
};

/**
 * Asserts that every file of a part is there in its size, and that its records are unchanged; the bytes of the site's
 * files are compared when they are copied.
 *
 * @throws OperationError `PART_DAMAGED` for the first that is not
 */
export const assertWhole = async (part: Part): Promise<void> => {
  const { files, records } = part.manifest;
  for (const [name, sum] of Object.entries(records)) {
    if (!sum) continue;
    const path = join(part.path, name);
    assertSize(part, path, name, sum.bytes);
    if ((await checksumOfFile(path)).sha256 !== sum.sha256) throw damaged(part, name);
  }
  for (const [name, bytes] of files) {
    assertSize(part, fileIn(part, name), `${partNames.site}/${name}`, bytes);
  }
};
