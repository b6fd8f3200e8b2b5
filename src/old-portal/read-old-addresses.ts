import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { foreignKindOf } from '../content/read/decode-text.ts';
import { decodeBytes } from '../encoding/decode-bytes.ts';
import { listRows } from './list-rows.ts';
import type { ListedAddress } from './listed-address.ts';
import { OperationError } from '../operation/operation-error.ts';
import { sitemapRows } from './sitemap-rows.ts';

/** In bytes, also when unpacked: the largest sitemap that is allowed (sitemaps.org). */
const largest = 50 * 1024 * 1024;

/** The most addresses that a sitemap may have; a district's portal has fewer. */
const mostAddresses = 50_000;

const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

const unpacked = (bytes: Uint8Array, file: string): Uint8Array => {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largest });
  } catch (error) {
    const isLarge = error instanceof RangeError;
    throw new OperationError(isLarge ? 'OLD_LIST_LARGE' : 'OLD_LIST_DAMAGED', { file });
  }
};

/**
 * The addresses in a file, in order: a sitemap, packed or not, or a plain list.
 *
 * @param file its name, for messages
 * @throws OperationError `OLD_LIST_…` if it is neither
 */
export const oldAddressRows = (bytes: Uint8Array, file: string): ListedAddress[] => {
  const plain = unpacked(bytes, file);
  const kind = foreignKindOf(plain);
  if (kind !== undefined) throw new OperationError('OLD_LIST_FOREIGN', { file, kind });
  const text = decodeBytes(plain)?.text;
  if (text === undefined) throw new OperationError('OLD_LIST_ENCODING', { file });
  const rows = text.trimStart().startsWith('<') ? sitemapRows(text, file) : listRows(text);
  if (rows.length === 0) throw new OperationError('OLD_LIST_EMPTY', { file });
  if (rows.length > mostAddresses) throw new OperationError('OLD_LIST_LONG', { file });
  return rows;
};

/**
 * The addresses in a file on the disk.
 * @throws OperationError `OLD_LIST_…`, also if it cannot be read
 */
export const readOldAddresses = async ({
  path,
  label: file,
}: {
  readonly path: string;
  readonly label: string;
}): Promise<ListedAddress[]> => {
  const status = await stat(path).catch(() => undefined);
  if (!status) throw new OperationError('OLD_LIST_MISSING', { file });
  if (!status.isFile()) throw new OperationError('OLD_LIST_NO_FILE', { file });
  if (status.size > largest) throw new OperationError('OLD_LIST_LARGE', { file });
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new OperationError('OLD_LIST_UNREADABLE', { file }, { cause: error });
  });
  return oldAddressRows(bytes, file);
};
