import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { OperationError } from '../../operation/operation-error.ts';

/** In letters; much more than an article may have. Longer texts are not examined. */
const longest = 1_000_000;

/** The text of a text file in any encoding that can be recognised with certainty. */
export const decodedText = (bytes: Uint8Array): string => {
  const decoded = decodeBytes(bytes);
  if (decoded && decoded.text.length > longest) throw new OperationError('IMPORT_LONG', {});
  if (decoded && decoded.mixed?.isSure !== false) return decoded.text;
  throw new OperationError('IMPORT_ENCODING', {});
};
