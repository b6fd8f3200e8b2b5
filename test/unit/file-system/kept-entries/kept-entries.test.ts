import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import {
  keptEntries,
  type KeptEntries,
} from '../../../../src/file-system/kept-entries/kept-entries.ts';
import { makeFolder } from '../../staging/make-folder.ts';

const version = { code: 'mã 1' };
const keys = Array.from({ length: 200 }, (_, number) => checksumOf(`bài ${number}`).sha256);
const entry = (number: number, word = 'chữ') => ({
  facts: { number },
  texts: [Buffer.from(`${word} ${number}`), Buffer.from('')],
});

const textOf = (entries: KeptEntries, number: number): string | undefined => {
  const text = entries.get(keys[number] ?? '')?.text(0);
  return text && Buffer.from(text).toString('utf8');
};

/** The folder of a cache with an entry for each key. */
const filled = async (as = version): Promise<string> => {
  const folder = join(await makeFolder(), 'cache');
  const entries = keptEntries(folder, as);
  for (const [number, key] of keys.entries()) entries.set(key, entry(number));
  await entries.save(true);
  return folder;
};

const timesOf = async (folder: string): Promise<readonly number[]> =>
  Promise.all(
    (await readdir(folder)).toSorted().map(async (name) => (await stat(join(folder, name))).ino),
  );

test('what one run keeps the next one finds, facts and texts', async () => {
  const folder = await filled();
  const entries = keptEntries(folder, version);
  expect(keys.map((key) => entries.get(key)?.facts)).toEqual(
    keys.map((_key, number) => ({ number })),
  );
  expect(keys.map((_key, number) => textOf(entries, number))).toEqual(
    keys.map((_key, number) => `chữ ${number}`),
  );
  expect(entries.get(checksumOf('x').sha256)).toBeUndefined();
});

test('what is the same is not written again; one more entry writes one file', async () => {
  const folder = await filled();
  const before = await timesOf(folder);
  const same = keptEntries(folder, version);
  for (const key of keys) same.get(key);
  await same.save(true);
  expect(await timesOf(folder)).toEqual(before);
  const more = keptEntries(folder, version);
  more.set(keys[3] ?? '', entry(3, 'từ'));
  await more.save(false);
  const after = await timesOf(folder);
  expect(after.filter((ino, index) => ino !== before[index])).toHaveLength(1);
  const entries = keptEntries(folder, version);
  expect(textOf(entries, 3)).toBe('từ 3');
  expect(keys.every((_key, number) => textOf(entries, number) !== undefined)).toBe(true);
});

test('texts are there after all was written too, from files that changed and others', async () => {
  const entries = keptEntries(await filled(), version);
  const held = entries.get(keys[9] ?? '');
  for (const key of keys) entries.get(key);
  entries.set(keys[3] ?? '', entry(3, 'từ'));
  await entries.save(true);
  expect(keys.map((_key, number) => textOf(entries, number))).toEqual(
    keys.map((_key, number) => `${number === 3 ? 'từ' : 'chữ'} ${number}`),
  );
  expect(Buffer.from(held?.text(0) ?? '').toString()).toBe('chữ 9');
  expect(held?.checksum(0)).toEqual(checksumOf('chữ 9'));
});

test('what a whole run has not asked for goes; after one that ended early all stays', async () => {
  const folder = await filled();
  const early = keptEntries(folder, version);
  early.get(keys[1] ?? '');
  await early.save(false);
  const whole = keptEntries(folder, version);
  for (const key of keys.slice(0, 100)) whole.get(key);
  await whole.save(true);
  const entries = keptEntries(folder, version);
  const found = keys.map((key) => entries.get(key) !== undefined);
  expect(found.slice(0, 100)).not.toContain(false);
  expect(found.slice(100)).not.toContain(true);
});

test('when all is forgotten, nothing of before is found, now or later', async () => {
  const folder = await filled();
  const entries = keptEntries(folder, version);
  const held = entries.get(keys[0] ?? '');
  entries.forgetAll();
  expect(held?.text(0)).toBeUndefined();
  entries.set(keys[5] ?? '', entry(5));
  await entries.save(true);
  const later = keptEntries(folder, version);
  expect(keys.flatMap((key, number) => (later.get(key) ? [number] : []))).toEqual([5]);
});

test('if nothing can be written, nothing fails', async () => {
  const folder = await makeFolder({ cache: 'no folder' });
  const entries = keptEntries(join(folder, 'cache'), version);
  entries.set(keys[0] ?? '', entry(0));
  await entries.save(true);
  expect(textOf(entries, 0)).toBe('chữ 0');
});

describe('entries that this program did not write are made again', () => {
  const changed = async (
    folder: string,
    change: (bytes: Buffer) => Buffer,
  ): Promise<KeptEntries> => {
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      await writeFile(path, change(await readFile(path)));
    }
    return keptEntries(folder, version);
  };

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut in its first line', (bytes) => bytes.subarray(0, 30)],
    ['cut in its index', (bytes) => bytes.subarray(0, 100)],
    ['something else', () => Buffer.from('{}')],
    [
      'changed in its facts',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('"number"', '"NUMBER"'), 'latin1'),
    ],
  ])('a file that is %s has no entries', async (_name, change) => {
    const entries = await changed(await filled(), change);
    expect(keys.filter((key) => entries.get(key))).toEqual([]);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, -1)],
    [
      'changed',
      (bytes) =>
        Buffer.from(
          bytes.toString('latin1').replaceAll('ch\u00E1\u00BB\u00AF', 'CH\u00E1\u00BB\u00AF'),
          'latin1',
        ),
    ],
  ])('a text that is %s is not there', async (_name, change) => {
    const entries = await changed(await filled(), change);
    const texts = keys.map((_key, number) => textOf(entries, number));
    expect(texts).toContain(undefined);
    expect(texts.every((text, number) => text === undefined || text === `chữ ${number}`)).toBe(
      true,
    );
  });

  test.each([
    ['by other code', { code: 'mã 2' }],
    ['by someone who does not know the secret', { code: 'mã 1', secret: 'bí mật' }],
  ])('entries made %s do not count', async (_name, other) => {
    const entries = keptEntries(await filled(), other);
    expect(keys.filter((key) => entries.get(key))).toEqual([]);
    const own = keptEntries(await filled(other), other);
    expect(own.get(keys[0] ?? '')).toBeDefined();
  });
});
