import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installedFrom, readResolved } from '../../../src/own-files/installed-from.ts';
import { programFolder } from '../../../src/own-files/own-files.ts';
import { testFolder } from '../../site/fixture-site.ts';

test('sources are a folder', () => {
  expect(installedFrom()).toEqual({ folder: programFolder });
});

test.each([
  ['nothing is noted', undefined, { version: '1.0.0' }],
  ['it is from a registry', 'https://r.example/p/-/p-1.0.0.tgz', { version: '1.0.0' }],
  [
    'it is from an address',
    'https://h.example/p-1.0.0.tgz',
    { address: 'https://h.example/p-1.0.0.tgz' },
  ],
  ['it is from a file that is gone', 'file:../no-such.tgz', { version: '1.0.0' }],
])('%s', (_name, resolved, expected) => {
  expect(readResolved(resolved, '/a', '1.0.0')).toEqual(expected);
});

test('a packed file and a folder are told apart', async () => {
  const place = await testFolder();
  await mkdir(join(place, 'a'));
  await writeFile(join(place, 'p.tgz'), '');
  const root = join(place, 'a');
  expect(readResolved('file:../p.tgz', root, '1.0.0')).toEqual({ file: join(place, 'p.tgz') });
  expect(readResolved('file:.', root, '1.0.0')).toEqual({ folder: root });
});
