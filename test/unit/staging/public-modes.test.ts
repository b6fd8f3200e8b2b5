import { chmodSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { setPublicModes, setPublicModesOf } from '../../../src/staging/public-modes.ts';
import { makeFolder } from './make-folder.ts';

const modesIn = (folder: string): string[] =>
  ['.', ...readdirSync(folder, { recursive: true }).map(String).toSorted()].map(
    (path) => `${path} ${(statSync(join(folder, path)).mode & 0o777).toString(8)}`,
  );

test.each([0o077, 0o022, 0o000])('whatever the umask is: %o', async (umask) => {
  const folder = await makeFolder();
  const before = process.umask(umask);
  try {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(join(folder, 'a/b/c.html'), 'c');
    writeFileSync(join(folder, 'd.css'), 'd', { mode: 0o755 });
    linkSync(join(folder, 'd.css'), join(folder, 'a/e.css'));
    chmodSync(folder, 0o700);
  } finally {
    process.umask(before);
  }
  await setPublicModes(folder);
  expect(modesIn(folder)).toEqual([
    '. 755',
    'a 755',
    'a/b 755',
    'a/b/c.html 644',
    'a/e.css 644',
    'd.css 644',
  ]);
});

test('of a folder that stands only what was put there, and the folders that it lies in', async () => {
  const folder = await makeFolder();
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  mkdirSync(join(folder, 'f'));
  const files = ['a/b/c.html', 'a/d.html', 'e.css', 'f/g.html'];
  for (const file of files) writeFileSync(join(folder, file), file);
  for (const path of ['.', 'a', 'a/b', 'f']) chmodSync(join(folder, path), 0o700);
  for (const file of files) chmodSync(join(folder, file), 0o600);
  setPublicModesOf(folder, ['a/b/c.html', 'e.css']);
  expect(modesIn(folder)).toEqual([
    '. 755',
    'a 755',
    'a/b 755',
    'a/b/c.html 644',
    'a/d.html 600',
    'e.css 644',
    'f 700',
    'f/g.html 600',
  ]);
});
