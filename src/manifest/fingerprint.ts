import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** What tells a file's bytes from any others. */
export interface Fingerprint {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** @param content a string is taken as UTF-8 */
export const fingerprintOf = (content: string | Uint8Array): Fingerprint => ({
  bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** Reads the whole file, piece by piece. */
export const fingerprintOfFile = async (path: string): Promise<Fingerprint> => {
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
