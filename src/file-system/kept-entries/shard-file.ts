import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checksumOf, type Checksum } from '../checksum.ts';

/** Identifies valid entries; all others are ignored. */
export interface EntriesVersion {
  /** The version of the code that made them. */
  readonly code: string;
  /**
   * Set if caches may come from elsewhere: entries count only if they were signed with this secret.
   */
  readonly secret?: string | undefined;
}

/** The entry of one key: plain facts, and longer texts that are read on demand. */
export interface Entry {
  /** Valid JSON. */
  readonly facts: unknown;
  /** The number of texts. */
  readonly count: number;
  /** UTF-8; `undefined` if it is damaged. */
  readonly text: (number: number) => Uint8Array | undefined;
  /** The checksum of a text, without reading it; `undefined` if there is none. */
  readonly checksum: (number: number) => Checksum | undefined;
}

/** The position of a text after the index, its length in bytes and its checksum. */
type TextPlace = readonly [start: number, bytes: number, sha256: string];
type Index = readonly (readonly [key: string, facts: unknown, texts: readonly TextPlace[]])[];

/** The first line: a checksum of 64 digits, and the length of the index in bytes. */
const headLength = 64 + 1 + 10 + 1;

const checksum = (index: Uint8Array, { code, secret = '' }: EntriesVersion): string =>
  createHmac('sha256', secret).update(`${code}\n`).update(index).digest('hex');

const readAt = (file: number, start: number, bytes: number): Buffer => {
  const piece = Buffer.allocUnsafe(bytes);
  return piece.subarray(0, readSync(file, piece, 0, bytes, start));
};

const readOnceAt = (path: string, start: number, bytes: number): Buffer | undefined => {
  try {
    const file = openSync(path, 'r');
    try {
      return readAt(file, start, bytes);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
};

const readIndex = (
  file: number,
  version: EntriesVersion,
): { readonly index: Index; readonly end: number } | undefined => {
  const [expected, length = ''] = readAt(file, 0, headLength).toString('latin1').split(/[ \n]/u);
  if (!/^\d{10}$/u.test(length)) return undefined;
  const bytes = readAt(file, headLength, Number(length));
  if (expected !== checksum(bytes, version)) return undefined;
  return { index: JSON.parse(bytes.toString('utf8')) as Index, end: headLength + bytes.length };
};

/** The entries of an opened file. */
export interface OpenShard {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Closes the file; it is opened again for each text that is read later. */
  readonly close: () => void;
}

const empty: OpenShard = { entries: new Map(), close: () => {} };

/** Reads the entries of a file; empty if the file is missing, damaged, or of another version. */
export const openShard = (path: string, version: EntriesVersion): OpenShard => {
  let file: number | undefined;
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  const textAt = (start: number, bytes: number, sha256: string): Uint8Array | undefined => {
    const text = file === undefined ? readOnceAt(path, start, bytes) : readAt(file, start, bytes);
    return text && checksumOf(text).sha256 === sha256 ? text : undefined;
  };
  try {
    file = openSync(path, 'r');
    const found = readIndex(file, version);
    if (found) {
      const entries = found.index.map(([key, facts, texts]): [string, Entry] => [
        key,
        {
          facts,
          count: texts.length,
          text: (number) => {
            const place = texts[number];
            return place && textAt(found.end + place[0], place[1], place[2]);
          },
          checksum: (number) => {
            const [, bytes = 0, sha256 = ''] = texts[number] ?? [];
            return sha256 === '' ? undefined : { bytes, sha256 };
          },
        },
      ]);
      return { entries: new Map(entries), close };
    }
  } catch {
    /** Without a valid cache everything is made again. */
  }
  close();
  return empty;
};

/** An entry with its texts in memory. */
export interface WholeEntry {
  readonly facts: unknown;
  readonly texts: readonly Uint8Array[];
}

const bytesOf = (
  entries: ReadonlyMap<string, WholeEntry>,
  version: EntriesVersion,
): Uint8Array[] => {
  let end = 0;
  const pieces: Uint8Array[] = [];
  const index: Index = [...entries].map(([key, { facts, texts }]) => {
    const places = texts.map((text): TextPlace => {
      const start = end;
      end += text.length;
      pieces.push(text);
      return [start, text.length, checksumOf(text).sha256];
    });
    return [key, facts, places];
  });
  const written = Buffer.from(JSON.stringify(index));
  const head = `${checksum(written, version)} ${String(written.length).padStart(10, '0')}\n`;
  return [Buffer.from(head), written, ...pieces];
};

/**
 * Writes the entries of a file atomically, even if another process writes it too.
 *
 * @throws errors of the file system
 */
export const writeShard = async (
  path: string,
  entries: ReadonlyMap<string, WholeEntry>,
  version: EntriesVersion,
): Promise<void> => {
  const draft = `${path}.${randomBytes(4).toString('hex')}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, Buffer.concat(bytesOf(entries, version)), { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
};
