import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** What tells a file's bytes from any others. */
export interface Checksum {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** @param content a string is taken as UTF-8 */
export const checksumOf = (content: string | Uint8Array): Checksum => ({
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** Reads the whole file, piece by piece. */
export const checksumOfFile = async (path: string): Promise<Checksum> => {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      bytes += piece.length;
      hash.update(piece);
    }
  });
  return { bytes, sha256: hash.digest('hex') };
};
