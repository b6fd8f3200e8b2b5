import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  writeSync,
  type BigIntStats,
} from 'node:fs';
import { breathe } from './breathe.ts';
import type { Checksum } from './checksum.ts';

const refused = (path: string): Error =>
  Object.assign(new Error(`ELOOP: a link, or no file: ${path}`), { code: 'ELOOP', path });

/** Windows has no such flag: there the file that was opened must be the one that was looked at. */
const noFollow: number | undefined = constants.O_NOFOLLOW;

const isSameFile = (one: BigIntStats, other: BigIntStats): boolean =>
  one.dev === other.dev && one.ino === other.ino;

/** Without `O_NONBLOCK` a pipe in the place of a file would be waited for without end. */
const flags = constants.O_RDONLY | (noFollow ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that was opened, until it is closed. */
export interface OpenFile {
  readonly number: number;
  /** In bytes. */
  readonly size: number;
}

/**
 * Opens a file for reading, and nothing else: no link in its place, no folder, no pipe. Whatever takes its
 * place afterwards is not read.
 *
 * @throws what the file system throws; an error with the code `ELOOP` where it is no file
 */
export const openUnlinked = (path: string): OpenFile => {
  const seen = noFollow === undefined ? lstatSync(path, { bigint: true }) : undefined;
  const number = openSync(path, flags);
  const found = fstatSync(number, { bigint: true });
  if (found.isFile() && (!seen || isSameFile(seen, found))) {
    return { number, size: Number(found.size) };
  }
  closeSync(number);
  throw refused(path);
};

/** Uses an open file and closes it, whatever happens. */
const withUnlinked = <Result>(path: string, use: (file: OpenFile) => Result): Result => {
  const file = openUnlinked(path);
  try {
    return use(file);
  } finally {
    closeSync(file.number);
  }
};

/** Most media are smaller, and so are read at once. */
export const pieceBytes = 256 * 1024;

/** One for all files: each piece is used before anything else can run. */
const shared = Buffer.allocUnsafeSlow(pieceBytes);

/** All that is left of an open file. One that grows meanwhile is read to its new end. */
const restOf = ({ number, size }: OpenFile): Buffer => {
  const first = Buffer.allocUnsafeSlow(size);
  const pieces: Buffer[] = [first.subarray(0, readSync(number, first))];
  for (;;) {
    const read = readSync(number, shared);
    if (read === 0) return pieces.length === 1 ? (pieces[0] ?? first) : Buffer.concat(pieces);
    pieces.push(Buffer.from(shared.subarray(0, read)));
  }
};

/**
 * Reads a whole file; `undefined` for one that is larger than `most` bytes.
 *
 * @throws what `openUnlinked` throws
 */
export const readUnlinked = (path: string, most: number): Buffer | undefined => {
  const whole = withUnlinked(path, (file) => (file.size > most ? undefined : restOf(file)));
  return whole && whole.length > most ? undefined : whole;
};

/**
 * Hands over a file piece by piece, in this thread, and hashes it on the way; others have their turn after
 * each full piece.
 *
 * @param use must take from a piece what it needs before it returns
 * @throws what `openUnlinked` throws
 */
export const eachPiece = async (
  path: string,
  use: (piece: Uint8Array, size: number) => void,
): Promise<Checksum> => {
  const { number, size } = openUnlinked(path);
  const hash = createHash('sha256');
  try {
    for (let bytes = 0; ;) {
      const read = readSync(number, shared);
      if (read === 0) return { bytes, sha256: hash.digest('hex') };
      bytes += read;
      const piece = shared.subarray(0, read);
      hash.update(piece);
      use(piece, size);
      if (read === pieceBytes) await breathe();
    }
  } finally {
    closeSync(number);
  }
};

/** The mode of a file that everybody may read, which a server may be. */
const readable = 0o644;

/**
 * Copies a file to where there is none.
 *
 * @returns the checksum of the bytes that were copied
 * @throws what `openUnlinked` throws, and what a full disk does
 */
export const copyUnlinked = async (from: string, to: string): Promise<Checksum> => {
  const target = openSync(to, 'wx', readable);
  try {
    return await eachPiece(from, (piece) => {
      for (let done = 0; done < piece.length;) {
        done += writeSync(target, piece, done, piece.length - done);
      }
    });
  } finally {
    closeSync(target);
  }
};
