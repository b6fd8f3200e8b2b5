import { expect, test } from 'vitest';
import { decodeWindows1252 } from '../../../src/encoding/windows-1252.ts';

test.each([
  ['ASCII', [0x41, 0x0d, 0x0a], 'A\r\n'],
  ['Latin-1 letters', [0xa1, 0xad, 0xe9, 0xff], '¡\u00ADéÿ'],
  ['quotation marks and dashes', [0x91, 0x92, 0x93, 0x94, 0x96, 0x97], '‘’“”–—'],
  ['the signs 80 to 8F', [0x80, 0x82, 0x85, 0x8a, 0x8c, 0x8e], '€‚…ŠŒŽ'],
  ['the signs 90 to 9F', [0x95, 0x99, 0x9a, 0x9c, 0x9e, 0x9f], '•™šœžŸ'],
  ['bytes that are none', [0x81, 0x8d, 0x8f, 0x90, 0x9d], '\uFFFD'.repeat(5)],
  ['nothing', [], ''],
])('%s: the bytes %j are "%s"', (_name, bytes, text) => {
  expect(decodeWindows1252(Uint8Array.from(bytes))).toBe(text);
});
