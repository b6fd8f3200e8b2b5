import { appendFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptMedia } from '../../../../src/content/read/kept-media.ts';
import type { ReadFile } from '../../../../src/content/read/held-files.ts';
import { checksumOf } from '../../../../src/file-system/checksum.ts';
import type { WholeEntry } from '../../../../src/file-system/kept-entries/shard-file.ts';
import { makeFolder } from '../../staging/make-folder.ts';

const entriesIn = (kept: Map<string, WholeEntry>) => ({
  get: (key: string) => {
    const entry = kept.get(key);
    return entry && { ...entry, count: 0, text: () => undefined, checksum: () => undefined };
  },
  set: (key: string, entry: WholeEntry) => void kept.set(key, entry),
});

const read = (path: string, more: object = {}): ReadFile => ({
  kind: 'media',
  path,
  file: `content/${path}`,
  bytes: new Uint8Array(),
  size: 3,
  media: { sha256: checksumOf('abc').sha256 },
  ...more,
});

/** How often a file is read in two runs, with a change between them. */
const readings = async (
  name: string,
  between: (place: string) => void = () => {},
  more: object = {},
): Promise<number> => {
  const place = join(await makeFolder({ [name]: 'abc' }), name);
  utimesSync(place, 1_600_000_000, 1_600_000_000);
  const kept = new Map<string, WholeEntry>();
  let count = 0;
  const once = async (): Promise<ReadFile> => {
    count += 1;
    return read(name, more);
  };
  const first = await keptMedia(entriesIn(kept)).of(place, once);
  between(place);
  expect(await keptMedia(entriesIn(kept)).of(place, once)).toEqual(first);
  return count;
};

test('an unchanged sound is read once', async () => {
  expect(await readings('a.mp3')).toBe(1);
});

test.each<[string, (place: string) => void]>([
  ['another size', (place) => appendFileSync(place, 'd')],
  ['another time', (place) => utimesSync(place, 1_600_000_001, 1_600_000_001)],
  ['a time that may still change', (place) => utimesSync(place, new Date(), new Date())],
])('a sound with %s is read again', async (_kind, change) => {
  expect(await readings('a.mp3', change)).toBe(2);
});

test('texts, and files with a fault, are read each time', async () => {
  expect(await readings('a.md')).toBe(2);
  expect(await readings('a.mp3', undefined, { problem: {} })).toBe(2);
});
