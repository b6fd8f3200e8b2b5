import { checksumOf } from '../file-system/checksum.ts';
import { readUnlinked } from '../file-system/unlinked-file.ts';
import type { MediaFile } from '../content/content.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * All bytes of a media file, if they are the same as when the content was read.
 *
 * @param file its path
 * @throws OperationError `SOURCE_CHANGED` if they are not
 * @throws errors of the file system
 */
export const readSeen = (file: string, { bytes, sha256 }: MediaFile): Uint8Array => {
  const read = readUnlinked(file, bytes);
  if (read && checksumOf(read).sha256 === sha256) return read;
  throw new OperationError('SOURCE_CHANGED', { file });
};
