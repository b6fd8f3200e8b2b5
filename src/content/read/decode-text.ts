import { decodeBytes } from '../../encoding/decode-bytes.ts';
import type { MixedText } from '../../encoding/stray-bytes.ts';
import type { FaultCode } from '../faults/catalogue.ts';

/** The text of a file, and the faults of its encoding. */
export interface DecodedText {
  /** With LF line ends, in Unicode form NFC. */
  readonly text: string;
  /** The first word with letters and combining marks apart; line and column from 1. */
  readonly decomposed?: { readonly line: number; readonly column: number; readonly word: string };
  readonly fault?: FaultCode & ('ENCODING' | 'ENCODING_UTF16' | 'ENCODING_MIXED');
  /** The first byte in another encoding than the rest; line and column from 1. */
  readonly stray?: {
    readonly line: number;
    readonly column: number;
    readonly letter: string;
    readonly count: number;
    /** Whether all of them were decoded without doubt. */
    readonly isSure: boolean;
  };
}

/** The first word of a text that is not in form NFC. */
const decomposedIn = (raw: string): DecodedText['decomposed'] => {
  if (raw === raw.normalize('NFC')) return undefined;
  for (const [index, line] of raw.split('\n').entries()) {
    for (const { 0: word, index: start } of line.matchAll(/\S+/gu)) {
      const composed = word.normalize('NFC');
      if (word !== composed) return { line: index + 1, column: start + 1, word: composed };
    }
  }
  return undefined;
};

const firstStray = ({ text, strays, isSure }: MixedText): DecodedText['stray'] => {
  const [at = 0] = strays;
  const lines = text.slice(0, at).split(/\r\n?|\n/u);
  const column = (lines.at(-1) ?? '').replace(/^\ufeff/u, '').normalize('NFC').length + 1;
  return { line: lines.length, column, letter: text.charAt(at), count: strays.length, isSure };
};

/** The real type of a file that is not text, by its first bytes. */
export const foreignKindOf = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) return 'tệp Word (.docx)';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'tệp Word đời cũ (.doc)';
  if (head.startsWith('%PDF-')) return 'tệp PDF';
  return undefined;
};

/**
 * The text of a file. A byte order mark is dropped, CRLF becomes LF. Text in UTF-16 or in a Windows
 * code page is decoded too, with a fault; `undefined` if the encoding is not clear.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | undefined => {
  const decoded = decodeBytes(bytes);
  if (!decoded) return undefined;
  const text = decoded.text.replaceAll(/\r\n?/gu, '\n');
  if (decoded.encoding === 'utf-8') {
    const raw = new TextDecoder().decode(bytes).replaceAll(/\r\n?/gu, '\n');
    const decomposed = decomposedIn(raw);
    return { text, ...(decomposed && { decomposed }) };
  }
  const stray = decoded.mixed && firstStray(decoded.mixed);
  if (stray) return { text, fault: 'ENCODING_MIXED', stray };
  const isUtf16 = decoded.encoding.startsWith('utf-16');
  return { text, fault: isUtf16 ? 'ENCODING_UTF16' : 'ENCODING' };
};
