import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolders } from '../../../src/preview/watch-folders.ts';
import { makeFolder, type Files } from '../staging/make-folder.ts';

/** Watches `tin` in a fresh folder; returns that folder and the number of reported changes. */
const watching = async (files: Files, before = async (_parent: string) => {}, name = 'tin') => {
  const parent = await makeFolder(files);
  await before(parent);
  const changes = { count: 0, faults: [] as Error[] };
  const watcher = await watchFolders(
    [join(parent, name)],
    () => (changes.count += 1),
    (fault) => changes.faults.push(fault),
  );
  onTestFinished(() => watcher.close());
  await setTimeout(300);
  /** Whether an action is reported. */
  const isReported = async (action: Promise<unknown>): Promise<boolean> => {
    changes.count = 0;
    await action;
    for (let wait = 0; wait < 100 && changes.count === 0; wait += 1) await setTimeout(50);
    const { count } = changes;
    await setTimeout(200);
    return count > 0;
  };
  return { parent, changes, isReported };
};

const files: Files = { 'tin/a/b.md': 'x', 'khac/c.md': 'x' };

test('a change deep in a folder is reported', async () => {
  const { parent, isReported } = await watching(files);
  expect(await isReported(writeFile(join(parent, 'tin/a/b.md'), 'y'))).toBe(true);
  expect(await isReported(writeFile(join(parent, 'tin/a/new.md'), 'y'))).toBe(true);
});

test('a change next to it is not', async () => {
  const { parent, changes } = await watching(files);
  await writeFile(join(parent, 'khac/c.md'), 'y');
  await mkdir(join(parent, '.tin.staging-1-abcdef'));
  await rename(join(parent, '.tin.staging-1-abcdef'), join(parent, 'tin-2'));
  await setTimeout(500);
  expect(changes.count).toBe(0);
});

test('a folder that is moved away and back is watched as before', async () => {
  const { parent, isReported } = await watching(files);
  for (let time = 0; time < 2; time += 1) {
    expect(await isReported(rename(join(parent, 'tin'), join(parent, 'cu')))).toBe(true);
    expect(await isReported(rename(join(parent, 'cu'), join(parent, 'tin')))).toBe(true);
    expect(await isReported(writeFile(join(parent, 'tin/a/b.md'), `y${time}`))).toBe(true);
  }
});

test('a link that leads round in a circle does no harm', async () => {
  const { parent, isReported, changes } = await watching(files, async (folder) => {
    await symlink('loop', join(folder, 'tin/loop'));
    await symlink('..', join(folder, 'tin/a/up'));
  });
  await symlink('loop-2', join(parent, 'tin/loop-2'));
  expect(await isReported(writeFile(join(parent, 'tin/a/b.md'), 'y'))).toBe(true);
  expect(changes.faults).toEqual([]);
});

test('a folder that is named by a link is watched', async () => {
  const { parent, isReported } = await watching(
    files,
    (folder) => symlink('tin', join(folder, 'lnk')),
    'lnk',
  );
  expect(await isReported(writeFile(join(parent, 'tin/a/b.md'), 'y'))).toBe(true);
});
