import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { openUnlinked } from '../file-system/unlinked-file.ts';

/** A file is read and written in pieces of this many bytes: it may be larger than a string can be. */
const pieceBytes = 1 << 20;

/** The number of letters that are written at once. */
const pieceLetters = 1 << 18;

/** A hash of lines, each with its end. */
export interface LinesHash {
  readonly add: (line: string) => void;
  /** Hexadecimal. */
  readonly digest: () => string;
}

export const hashOfLines = (): LinesHash => {
  const hash = createHash('sha256');
  return { add: (line) => void hash.update(`${line}\n`), digest: () => hash.digest('hex') };
};

const writeAll = (file: number, text: string): void => {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
};

const writeInPieces = (file: number, lines: Iterable<string>): void => {
  let held = '';
  for (const line of lines) {
    held += `${line}\n`;
    if (held.length < pieceLetters) continue;
    writeAll(file, held);
    held = '';
  }
  writeAll(file, held);
};

/**
 * Writes lines to a file, which has them all or stays as it was.
 *
 * @throws errors of the file system
 */
export const writeLines = (path: string, lines: Iterable<string>): void => {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = openSync(draft, 'wx');
    try {
      writeInPieces(file, lines);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

/**
 * The lines of a file, one after the other.
 *
 * @throws errors of the file system
 */
export function* linesOf(path: string): Generator<string> {
  const { number } = openUnlinked(path);
  const piece = Buffer.allocUnsafe(pieceBytes);
  let rest: Buffer[] = [];
  try {
    for (;;) {
      const read = readSync(number, piece);
      if (read === 0) break;
      let start = 0;
      for (let end = piece.indexOf(10); end >= 0 && end < read; end = piece.indexOf(10, start)) {
        yield Buffer.concat([...rest, piece.subarray(start, end)]).toString('utf8');
        rest = [];
        start = end + 1;
      }
      rest.push(Buffer.from(piece.subarray(start, read)));
    }
    const last = Buffer.concat(rest).toString('utf8');
    if (last !== '') yield last;
  } finally {
    closeSync(number);
  }
}
