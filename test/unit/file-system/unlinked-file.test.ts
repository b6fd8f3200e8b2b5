import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/file-system/checksum.ts';
import {
  copyUnlinked,
  eachPiece,
  pieceBytes,
  readUnlinked,
} from '../../../src/file-system/unlinked-file.ts';
import { makeFolder } from '../staging/make-folder.ts';

const long = Buffer.alloc(pieceBytes * 2 + 5, 'dài ');

test.each<[string, Uint8Array]>([
  ['an empty file', Buffer.alloc(0)],
  ['a short one', Buffer.from('Đại hội')],
  ['one of a whole piece', long.subarray(0, pieceBytes)],
  ['a long one', long],
])('%s is read, hashed and copied whole', async (_what, bytes) => {
  const folder = await makeFolder();
  const [from, to] = [join(folder, 'a'), join(folder, 'b')];
  writeFileSync(from, bytes);
  expect(readUnlinked(from, bytes.length)?.equals(bytes)).toBe(true);
  const pieces: Buffer[] = [];
  const checksum = await eachPiece(from, (piece) => pieces.push(Buffer.from(piece)));
  expect(checksum).toEqual(checksumOf(bytes));
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  expect(await copyUnlinked(from, to)).toEqual(checksumOf(bytes));
  expect(readFileSync(to).equals(bytes)).toBe(true);
});

test('a file of more bytes than are wanted is not read', async () => {
  const folder = await makeFolder({ a: 'abc' });
  expect(readUnlinked(join(folder, 'a'), 2)).toBeUndefined();
});

test('a file of a kind without a size is read whole, up to the limit', () => {
  /** Such files of the system report a size of 0. */
  const file = '/proc/self/status';
  expect(String(readUnlinked(file, 1_000_000))).toContain('Pid:');
  expect(readUnlinked(file, 10)).toBeUndefined();
});

test.each<[string, (place: string) => void]>([
  ['a link', (place) => symlinkSync('/etc/hostname', place)],
  ['a link to nothing', (place) => symlinkSync('nothing', place)],
  ['a folder', (place) => mkdirSync(place)],
  ['a pipe, which is not waited for', (place) => execFileSync('sh', ['-c', 'mkfifo "$0"', place])],
])('%s is refused, and nothing is left open', async (_what, make) => {
  const folder = await makeFolder();
  make(join(folder, 'a'));
  expect(() => readUnlinked(join(folder, 'a'), 1000)).toThrow('ELOOP');
  await expect(copyUnlinked(join(folder, 'a'), join(folder, 'b'))).rejects.toThrow('ELOOP');
});

test('a copy can be read by everybody, whatever its source says', async () => {
  const folder = await makeFolder();
  writeFileSync(join(folder, 'a'), 'x', { mode: 0o600 });
  await copyUnlinked(join(folder, 'a'), join(folder, 'b'));
  expect(statSync(join(folder, 'b')).mode & 0o777).toBe(0o644);
});
