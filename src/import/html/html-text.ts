import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** The encoding that a page names in its first bytes. */
const named = /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_-]+)/iu;

const decodeAs = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text of a page: decoded by its bytes, otherwise by the encoding that it names. */
export const htmlText = (bytes: Uint8Array): string => {
  const known = decodeBytes(bytes);
  if (known) return known.text;
  const label = named.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
  const text = label === undefined ? undefined : decodeAs(bytes, label);
  if (text === undefined || text.includes('\0')) {
    throw new OperationError('IMPORT_PAGE_ENCODING', {});
  }
  return text;
};
