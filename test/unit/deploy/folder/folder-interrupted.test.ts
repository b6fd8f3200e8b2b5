import { mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderTarget } from '../../../../src/deploy/folder/folder-target.ts';
import { withLock } from '../../../../src/deploy/folder/folder-lock.ts';
import { lockOutput } from '../../../../src/locks/lock-output.ts';
import { builtSite, temporaryFolder } from '../sample-release.ts';
import { publishOver } from '../publish-over.ts';

/* Remains of killed publications, and two publications at once: process 4 is dead, 5 is alive. */

const publisher = { id: 7, isAlive: (id: number) => id === 5 };

const targetAt = (folder: string) => folderTarget(folder, { label: 'tin', keep: 5, publisher });

const releaseFile = (folder: string, ...path: string[]): string =>
  join(folder, 'releases', ...path);

/** A folder with two releases; returns their names. */
const twoReleases = async (folder: string): Promise<[string, string]> => {
  const target = targetAt(folder);
  const one = await publishOver(target, await builtSite({ '/': 'Một' }));
  const two = await publishOver(target, await builtSite({ '/': 'Hai' }));
  return [one.release ?? '', two.release ?? ''];
};

test.each([
  [
    'while it copied',
    async (folder: string) => {
      await mkdir(releaseFile(folder, '.incoming-000003-000000000000/2020'), { recursive: true });
      await writeFile(releaseFile(folder, '.incoming-000003-000000000000/index.html'), 'nửa');
    },
  ],
  [
    'before it named its release',
    async (folder: string) => {
      await mkdir(releaseFile(folder, '.incoming-000003-000000000000'));
      await writeFile(releaseFile(folder, '.switching-000003-000000000000'), '');
    },
  ],
  [
    'between naming and switching',
    async (folder: string) => {
      await mkdir(releaseFile(folder, '000003-000000000000'));
      await writeFile(releaseFile(folder, '.switching-000003-000000000000'), '');
      await symlink('releases/000003-000000000000', join(folder, '.current-next'));
    },
  ],
  [
    'right after the switch',
    async (folder: string, live: string) => {
      await writeFile(releaseFile(folder, `.switching-${live}`), '');
    },
  ],
  [
    'while it pruned',
    async (folder: string) => {
      await mkdir(releaseFile(folder, '.removed-000000-000000000000'));
      await writeFile(releaseFile(folder, '.removed-000000-000000000000/index.html'), 'cũ');
    },
  ],
])('what one left that was killed %s is removed by the next', async (_name, leave) => {
  const folder = await temporaryFolder();
  const [one, two] = await twoReleases(folder);
  await leave(folder, two);
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Hai');
  const { release = '' } = await publishOver(targetAt(folder), await builtSite({ '/': 'Ba' }));
  expect(release).toMatch(/^000003-/u);
  expect((await readdir(join(folder, 'releases'))).toSorted()).toEqual([one, two, release]);
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${release}`);
  expect((await readdir(folder)).toSorted()).toEqual([
    '.ban-tin-dai-hoi-releases',
    'current',
    'releases',
  ]);
});

test('a release that could not be made live does not count', async () => {
  const folder = await temporaryFolder();
  const [one, two] = await twoReleases(folder);
  /** This name cannot be removed, so the switch fails. */
  await mkdir(join(folder, '.current-next/full'), { recursive: true });
  const target = targetAt(folder);
  await expect(publishOver(target, await builtSite({ '/': 'Ba' }))).rejects.toThrow('EISDIR');
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Hai');
  await rm(join(folder, '.current-next'), { recursive: true });
  const { release = '' } = await publishOver(target, await builtSite({ '/': 'Bốn' }));
  expect((await readdir(join(folder, 'releases'))).toSorted()).toEqual([one, two, release]);
});

test.each([
  ['gone', (folder: string, live: string) => rm(releaseFile(folder, live), { recursive: true })],
  ['gone with all others', (folder: string) => rm(releaseFile(folder), { recursive: true })],
])('a folder whose live release is %s is not treated as an empty one', async (_name, spoil) => {
  const folder = await temporaryFolder();
  const [, two] = await twoReleases(folder);
  const site = await builtSite({ '/': 'Ba' });
  await spoil(folder, two);
  const target = targetAt(folder);
  const lost = { fault: { code: 'DEPLOY_LOST_RELEASE', link: `releases/${two}` } };
  await expect(target.liveManifest()).rejects.toMatchObject(lost);
  await expect(target.publish(site, undefined)).rejects.toMatchObject(lost);
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${two}`);
});

/** A file in place of a folder is one of the faults that do not mean "missing". */
const unreadable = async (path: string): Promise<void> => {
  await rm(path, { recursive: true });
  await writeFile(path, '');
};

test('a folder whose releases cannot be read is not treated as an empty one', async () => {
  const folder = await temporaryFolder();
  await twoReleases(folder);
  await unreadable(releaseFile(folder));
  const target = targetAt(folder);
  await expect(target.liveManifest()).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(target.history?.list()).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('a manifest that cannot be read is not reported as damaged', async () => {
  const folder = await temporaryFolder();
  const [, two] = await twoReleases(folder);
  await rm(releaseFile(folder, two, 'manifest-site.json'));
  await mkdir(releaseFile(folder, two, 'manifest-site.json'));
  await expect(targetAt(folder).liveManifest()).rejects.toMatchObject({ code: 'EISDIR' });
});

test('an old release that cannot be removed does not undo a publication', async () => {
  const folder = await temporaryFolder();
  const [one] = await twoReleases(folder);
  const target = folderTarget(folder, { label: 'tin', keep: 1, publisher });
  /** A rename cannot replace a folder that is not empty. */
  const block = (): void => {
    mkdirSync(releaseFile(folder, `.removed-${one}/x`), { recursive: true });
  };
  const { release } = await publishOver(target, await builtSite({ '/': 'Ba' }), block);
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Ba');
  expect(await readdir(releaseFile(folder))).toContain(one);
  await publishOver(target, await builtSite({ '/': 'Bốn' }));
  const names = (await readdir(releaseFile(folder))).toSorted();
  expect(names).toEqual([release, expect.stringMatching(/^000004-/u)]);
});

test('a marked folder without anything else is published into', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '.ban-tin-dai-hoi-releases'), '');
  await publishOver(targetAt(folder), await builtSite({ '/': 'Một' }));
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Một');
});

test('the second of two is refused, with the number of the first', async () => {
  const folder = await temporaryFolder();
  const [one, two] = await twoReleases(folder);
  const site = await builtSite({ '/': 'Ba' });
  const refused = { fault: { code: 'DEPLOY_BUSY', holder: 5 } };
  await withLock(folder, { id: 5, isAlive: () => true }, async () => {
    const target = targetAt(folder);
    await expect(publishOver(target, site)).rejects.toMatchObject(refused);
    await expect(target.history?.goBack()).rejects.toMatchObject(refused);
  });
  expect((await readdir(join(folder, 'releases'))).toSorted()).toEqual([one, two]);
  await publishOver(targetAt(folder), site);
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Ba');
});

test('the lock of a dead process is taken over', async () => {
  const folder = await temporaryFolder();
  await twoReleases(folder);
  const lock = await lockOutput(join(folder, 'current'), { id: 4, isAlive: () => true });
  await publishOver(targetAt(folder), await builtSite({ '/': 'Ba' }));
  await lock.release();
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Ba');
});

test('a publication that has lost its lock does not go live', async () => {
  const folder = await temporaryFolder();
  await twoReleases(folder);
  const site = await builtSite({ '/': 'Ba' });
  const steal = (): void => writeFileSync(join(folder, '.current.lock'), '{}');
  await expect(publishOver(targetAt(folder), site, steal)).rejects.toMatchObject({
    fault: { code: 'DEPLOY_BUSY' },
  });
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe('Hai');
});
