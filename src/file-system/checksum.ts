import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { breathe } from './breathe.ts';

/** Identifies the bytes of a file. */
export interface Checksum {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** @param content a string is encoded as UTF-8 */
export const checksumOf = (content: string | Uint8Array): Checksum => ({
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** Most files of a site are smaller and are read at once. */
const pieceBytes = 256 * 1024;

/** Shared by all files: each piece is hashed before anything else can run. */
const piece = Buffer.allocUnsafeSlow(pieceBytes);

/**
 * Reads the whole file, piece by piece, in this thread: for small files the thread pool costs
 * several times as much.
 *
 * @throws errors of the file system
 */
export const checksumOfFile = async (path: string): Promise<Checksum> => {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let bytes = 0; ;) {
      const read = readSync(file, piece);
      if (read === 0) return { bytes, sha256: hash.digest('hex') };
      bytes += read;
      hash.update(piece.subarray(0, read));
      if (read === pieceBytes) await breathe();
    }
  } finally {
    closeSync(file);
  }
};
