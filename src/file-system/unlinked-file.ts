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

/** Windows has no such flag: there the opened file must be the one that was examined before. */
const noFollow: number | undefined = constants.O_NOFOLLOW;

const isSameFile = (one: BigIntStats, other: BigIntStats): boolean =>
  one.dev === other.dev && one.ino === other.ino;

/** Without `O_NONBLOCK`, opening a pipe in place of a file would block for ever. */
const flags = constants.O_RDONLY | (noFollow ?? 0) | (constants.O_NONBLOCK ?? 0);

/** An open file. */
export interface OpenFile {
  readonly number: number;
  /** In bytes. */
  readonly size: number;
}

/**
 * Opens a regular file for reading: no link, folder or pipe. A file that replaces it afterwards is
 * not read.
 *
 * @throws errors of the file system; one with the code `ELOOP` if it is not a regular file
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

/** Uses an open file and always closes it. */
const withUnlinked = <Result>(path: string, use: (file: OpenFile) => Result): Result => {
  const file = openUnlinked(path);
  try {
    return use(file);
  } finally {
    closeSync(file.number);
  }
};

/** Most media are smaller and are read at once. */
export const pieceBytes = 256 * 1024;

/** Shared by all files: each piece is used before anything else can run. */
const shared = Buffer.allocUnsafeSlow(pieceBytes);

/** The rest of an open file. If it grows meanwhile, it is read to its new end. */
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
 * Reads a whole file; `undefined` if it is larger than `most` bytes.
 *
 * @throws errors of `openUnlinked`
 */
export const readUnlinked = (path: string, most: number): Buffer | undefined => {
  const whole = withUnlinked(path, (file) => (file.size > most ? undefined : restOf(file)));
  return whole && whole.length > most ? undefined : whole;
};

/**
 * Passes on a file piece by piece, in this thread, and hashes it; yields after each full piece.
 *
 * @param use must finish with a piece before it returns
 * @throws errors of `openUnlinked`
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

/** File mode: readable for everybody, including a web server. */
const readable = 0o644;

/**
 * Copies a file to a new place.
 *
 * @returns the checksum of the copied bytes
 * @throws errors of `openUnlinked`, or of a full disk
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
