import { decodeBytes } from '../encoding/decode-bytes.ts';
import { namesIn } from './read-names.ts';

/** Names of units from a file, or why there are none. */
export type UnitNames =
  | { readonly names: readonly string[] }
  | { readonly fault: 'encoding' | 'empty' };

/** Encodings whose letters are certain; TCVN3 and VNI look like Windows-1252. */
const certain = /^(?:utf|cesu|windows-1258)/u;

/** The names in a list that was saved as a file, one a line. */
export const readUnits = (bytes: Uint8Array): UnitNames => {
  const decoded = decodeBytes(bytes);
  if (decoded === undefined || !certain.test(decoded.encoding)) return { fault: 'encoding' };
  const names = namesIn(decoded.text);
  return names.length === 0 ? { fault: 'empty' } : { names };
};
