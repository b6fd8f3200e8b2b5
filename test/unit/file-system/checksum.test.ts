import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf, checksumOfFile } from '../../../src/file-system/checksum.ts';
import { makeFolder } from '../staging/make-folder.ts';

test('a text is measured and hashed as UTF-8', () => {
  expect(checksumOf('abc')).toEqual({
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(checksumOf('Đại').bytes).toBe(6);
});

test.each(['', 'Đại hội', 'x'.repeat(200_000)])(
  'a file has the checksum of its bytes',
  async (text) => {
    const folder = await makeFolder({ a: text });
    expect(await checksumOfFile(join(folder, 'a'))).toEqual(checksumOf(text));
  },
);
