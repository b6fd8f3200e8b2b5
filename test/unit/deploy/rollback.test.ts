import { readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderTarget } from '../../../src/deploy/folder/folder-target.ts';
import type { ReleaseHistory, Target } from '../../../src/deploy/target.ts';
import { builtSite, longText, temporaryFolder } from './sample-release.ts';
import { publishOver } from './publish-over.ts';

const publisher = { id: 11, isAlive: () => false };

const targetAt = (folder: string): Target & { readonly history: ReleaseHistory } => {
  const target = folderTarget(folder, { label: 'tin', keep: 5, publisher });
  if (!target.history) throw new Error('a folder keeps releases');
  return { ...target, history: target.history };
};

const page = (number: number): string => longText(`Trang ${number}`);

/** A folder with this many releases; returns their names, oldest first. */
const releasesIn = async (folder: string, count: number): Promise<readonly string[]> => {
  for (let number = 1; number <= count; number += 1) {
    const texts = { '/': page(number), '/gioi-thieu/': longText('Giới thiệu') };
    await publishOver(targetAt(folder), await builtSite(texts));
  }
  return (await targetAt(folder).history.list()).ids;
};

const liveText = (folder: string): Promise<string> =>
  readFile(join(folder, 'current/index.html'), 'utf8');

test('the release before the live one comes back, and again the one before that', async () => {
  const folder = await temporaryFolder();
  const ids = await releasesIn(folder, 3);
  const { history } = targetAt(folder);
  expect(await history.goBack()).toBe(ids[1]);
  expect(await liveText(folder)).toBe(page(2));
  expect(await history.list()).toEqual({ ids, current: ids[1] });
  expect(await history.goBack()).toBe(ids[0]);
  expect(await liveText(folder)).toBe(page(1));
});

test('a named release comes back, also a later one', async () => {
  const folder = await temporaryFolder();
  const ids = await releasesIn(folder, 3);
  const { history } = targetAt(folder);
  expect(await history.goBack(ids[0])).toBe(ids[0]);
  expect(await history.goBack(ids[2])).toBe(ids[2]);
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${ids[2]}`);
});

test('to go back to the live release changes nothing', async () => {
  const folder = await temporaryFolder();
  const ids = await releasesIn(folder, 2);
  expect(await targetAt(folder).history.goBack(ids[1])).toBe(ids[1]);
});

test('the next publication gets a number above all', async () => {
  const folder = await temporaryFolder();
  await releasesIn(folder, 3);
  const target = targetAt(folder);
  await target.history.goBack();
  const { release } = await publishOver(target, await builtSite({ '/': page(3) }));
  expect(release).toMatch(/^000004-/u);
});

test('pages that change back are newer than those that they replace; others keep their time', async () => {
  const folder = await temporaryFolder();
  await releasesIn(folder, 2);
  const secondOf = async (file: string): Promise<number> =>
    Math.floor((await stat(join(folder, 'current', file))).mtimeMs / 1000);
  const files = ['index.html', 'index.html.gz', 'index.html.br', 'manifest-site.json'];
  const before = await Promise.all(files.map(secondOf));
  const unchanged = await secondOf('gioi-thieu/index.html');
  await targetAt(folder).history.goBack();
  const after = await Promise.all(files.map(secondOf));
  expect(after.filter((second, index) => second <= (before[index] ?? 0))).toEqual([]);
  expect(await secondOf('gioi-thieu/index.html')).toBe(unchanged);
});

test.each([
  ['nothing was published', 0, undefined],
  ['there is but one release', 1, undefined],
  ['the name is of no release', 2, '000009-000000000000'],
  ['the name leads elsewhere', 2, '../../etc'],
])('it is refused where %s', async (_name, count, release) => {
  const folder = await temporaryFolder();
  await releasesIn(folder, count);
  const going = targetAt(folder).history.goBack(release);
  await expect(going).rejects.toMatchObject({ fault: { code: 'DEPLOY_NO_RELEASE', release } });
});

test.each([
  ['is missing', (path: string) => rm(path)],
  ['is empty', (path: string) => writeFile(path, '')],
  ['is damaged', (path: string) => writeFile(path, 'damaged')],
])('the way back is open where the manifest of the live release %s', async (_name, spoil) => {
  const folder = await temporaryFolder();
  await releasesIn(folder, 2);
  await spoil(join(folder, 'current/manifest-site.json'));
  await expect(targetAt(folder).liveManifest()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_NO_MANIFEST' },
  });
  await targetAt(folder).history.goBack();
  expect(await liveText(folder)).toBe(page(1));
});

test('a rollback from a missing release must name its target', async () => {
  const folder = await temporaryFolder();
  const ids = await releasesIn(folder, 3);
  await rm(join(folder, 'releases', ids[2] ?? ''), { recursive: true });
  const { history } = targetAt(folder);
  const lost = `releases/${ids[2]}`;
  await expect(history.goBack()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_LOST_RELEASE', link: lost },
  });
  expect(await history.list()).toEqual({ ids: ids.slice(0, 2), lost });
  expect(await history.goBack(ids[1])).toBe(ids[1]);
  expect(await liveText(folder)).toBe(page(2));
});
