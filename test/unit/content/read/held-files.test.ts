import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdFiles, type ReadFile } from '../../../../src/content/read/held-files.ts';
import { makeFolder } from '../../staging/make-folder.ts';

const past = new Date('2020-01-01T00:00:00Z');

const setUp = async () => {
  const place = join(await makeFolder({ 'a.md': 'một' }), 'a.md');
  utimesSync(place, past, past);
  const held = holdFiles();
  let reads = 0;
  const read = (text: string) => (): Promise<ReadFile> => {
    reads += 1;
    const bytes = Buffer.from(text);
    return Promise.resolve({ kind: 'page', path: 'a.md', file: 'a.md', bytes, size: bytes.length });
  };
  return { place, held, read, reads: () => reads };
};

test('a file that has not changed is not read again', async () => {
  const { place, held, read, reads } = await setUp();
  const first = await held.of(place, read('một'));
  expect(await held.of(place, read('hai'))).toBe(first);
  expect(reads()).toBe(1);
});

test('one that was written again with the same bytes stays the same object', async () => {
  const { place, held, read, reads } = await setUp();
  const first = await held.of(place, read('một'));
  writeFileSync(place, 'một');
  expect(await held.of(place, read('một'))).toBe(first);
  expect(reads()).toBe(2);
});

test('one that was just written is read again, because its time may not show the next change', async () => {
  const { place, held, read } = await setUp();
  writeFileSync(place, 'hai');
  const first = await held.of(place, read('hai'));
  const next = await held.of(place, read('bay'));
  expect(next).not.toBe(first);
});

test('another file with the same size and time is seen', async () => {
  const { place, held, read } = await setUp();
  const first = await held.of(place, read('một'));
  writeFileSync(place, 'mot');
  utimesSync(place, past, past);
  expect(await held.of(place, read('mot'))).not.toBe(first);
});

test('a file that cannot be examined throws, so that reading it reports why', async () => {
  const { place, held, read } = await setUp();
  await expect(held.of(`${place}.gone`, read(''))).rejects.toThrow('ENOENT');
});
