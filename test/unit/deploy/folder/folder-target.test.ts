import {
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderTarget } from '../../../../src/deploy/folder/folder-target.ts';
import type { Target } from '../../../../src/deploy/target.ts';
import { builtSite, longText, temporaryFolder, type SiteTexts } from '../sample-release.ts';
import { publishOver } from '../publish-over.ts';

const publisher = { id: 11, isAlive: () => false };

const targetAt = (folder: string, keep = 5): Target =>
  folderTarget(folder, { label: 'tin', keep, publisher });

const publish = async (target: Target, texts: SiteTexts) =>
  target.publish(await builtSite(texts), await target.liveManifest());

const first: SiteTexts = {
  '/': longText('Trang chủ'),
  '/2020/03/a/': longText('Bài a'),
  '/ma/trang-0123.js': longText('let a;'),
  '/media/a.mp3': 'ID3',
};

const second: SiteTexts = {
  '/': longText('Trang nhà'),
  '/2020/03/a/': longText('Bài a'),
  '/ma/trang-4567.js': longText('let b;'),
  '/media/a.mp3': 'ID3',
};

const secondOf = async (path: string): Promise<number> =>
  Math.floor((await stat(path)).mtimeMs / 1000);

const live = (folder: string, file: string): string => join(folder, 'current', file);

test('a first publication makes a release that a web server may read', async () => {
  const folder = join(await temporaryFolder(), 'srv/tin');
  const target = targetAt(folder);
  expect(await target.liveManifest()).toBeUndefined();
  const { release = '', sent, removed } = await publish(target, first);
  expect({ sent, removed }).toEqual({ sent: 4, removed: 0 });
  expect(release).toMatch(/^000001-[0-9a-f]{12}$/u);
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${release}`);
  expect(await readFile(live(folder, 'index.html'), 'utf8')).toBe(first['/']);
  expect((await target.liveManifest())?.pages).toHaveLength(2);
  expect((await stat(live(folder, 'index.html'))).mode & 0o777).toBe(0o644);
  expect((await stat(live(folder, '2020/03'))).mode & 0o777).toBe(0o755);
  expect((await stat(folder)).mode & 0o777).toBe(0o755);
  expect((await readdir(folder)).toSorted()).toEqual([
    '.ban-tin-dai-hoi-releases',
    'current',
    'releases',
  ]);
});

test('modes do not depend on the umask', async () => {
  const before = process.umask(0o077);
  try {
    const folder = join(await temporaryFolder(), 'srv');
    await publish(targetAt(folder), first);
    for (const file of ['index.html', 'index.html.gz', 'index.html.br', 'media/a.mp3']) {
      expect((await stat(live(folder, file))).mode & 0o777, file).toBe(0o644);
    }
    for (const path of ['', 'releases', 'current/', 'current/2020/03/a']) {
      expect((await stat(join(folder, path))).mode & 0o777, path).toBe(0o755);
    }
  } finally {
    process.umask(before);
  }
});

test('compressed forms are next to files that they are smaller than', async () => {
  const folder = await temporaryFolder();
  await publish(targetAt(folder), first);
  const unpacked = [
    gunzipSync(await readFile(live(folder, 'index.html.gz'))).toString(),
    brotliDecompressSync(await readFile(live(folder, 'index.html.br'))).toString(),
  ];
  expect(unpacked).toEqual([first['/'], first['/']]);
  expect(await readdir(live(folder, 'media'))).toEqual(['a.mp3']);
});

test('the next one links what is unchanged and copies what is not', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  await publish(target, first);
  const before = await stat(live(folder, '2020/03/a/index.html.br'));
  expect(await publish(target, second)).toMatchObject({ sent: 2, removed: 1 });
  const after = await stat(live(folder, '2020/03/a/index.html.br'));
  expect(after.ino).toBe(before.ino);
  expect((await stat(live(folder, 'media/a.mp3'))).nlink).toBe(2);
  expect((await stat(live(folder, 'index.html'))).nlink).toBe(1);
});

test('a changed file is a whole second newer, in all its forms, than the one it replaces', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  await publish(target, first);
  const soon = Math.floor(Date.now() / 1000) + 3600;
  await utimes(live(folder, 'index.html'), soon, soon);
  const unchanged = await secondOf(live(folder, '2020/03/a/index.html'));
  await publish(target, second);
  for (const form of ['index.html', 'index.html.gz', 'index.html.br']) {
    expect(await secondOf(live(folder, form)), form).toBe(soon + 1);
  }
  expect(await secondOf(live(folder, '2020/03/a/index.html'))).toBe(unchanged);
});

test('hashed files of the release before stay for one release', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  await publish(target, first);
  await publish(target, second);
  expect(await readFile(live(folder, 'ma/trang-0123.js'), 'utf8')).toBe(first['/ma/trang-0123.js']);
  expect(await stat(live(folder, 'ma/trang-0123.js.br'))).toBeTruthy();
  await publish(target, { ...second, '/': 'Ngắn' });
  expect(await readdir(live(folder, 'ma'))).toEqual([
    'trang-4567.js',
    'trang-4567.js.br',
    'trang-4567.js.gz',
  ]);
});

test('pictures of the release before do not stay, as they may have been withdrawn', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  await publish(target, { ...first, '/anh/rut-320.webp': 'RIFF' });
  expect(await readdir(live(folder, ''))).toContain('anh');
  await publish(target, second);
  expect(await readdir(live(folder, ''))).not.toContain('anh');
});

test('a release that is live already is not made again', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  const { release } = await publish(target, first);
  expect(await publish(target, first)).toEqual({ release, sent: 0, removed: 0 });
  expect(await readdir(join(folder, 'releases'))).toHaveLength(1);
});

test('as many are kept as were asked for', async () => {
  const folder = await temporaryFolder();
  for (const number of [1, 2, 3, 4, 5]) {
    await publish(targetAt(folder, 3), { '/': `Trang ${number}` });
  }
  const names = (await readdir(join(folder, 'releases'))).toSorted();
  expect(names.map((name) => name.slice(0, 6))).toEqual(['000003', '000004', '000005']);
});

test('a damaged file of the live release is not linked', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  await publish(target, first);
  await writeFile(live(folder, 'media/a.mp3'), 'XD3');
  await writeFile(live(folder, '2020/03/a/index.html.br'), 'damaged');
  await publish(target, second);
  expect(await readFile(live(folder, 'media/a.mp3'), 'utf8')).toBe('ID3');
  const packed = await readFile(live(folder, '2020/03/a/index.html.br'));
  expect(brotliDecompressSync(packed).toString()).toBe(first['/2020/03/a/']);
});

test.each([
  ['changed', (path: string) => writeFile(path, longText('Trang giả'))],
  ['cut short', (path: string) => writeFile(path, 'T')],
])('a site with a file that was %s is not published', async (_name, spoil) => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  const { release } = await publish(target, first);
  const site = await builtSite(second);
  await spoil(join(site.folder, 'index.html'));
  await expect(publishOver(target, site)).rejects.toMatchObject({
    fault: { code: 'STAGED_CHANGED', file: 'index.html' },
  });
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${release}`);
  expect(await readdir(join(folder, 'releases'))).toEqual([release]);
});

test.each([
  ['a file of someone', { 'mine.txt': 'x' }],
  ['a folder named current', { 'current/index.html': 'x' }],
  [
    'a marked folder with a folder named current',
    { '.ban-tin-dai-hoi-releases': '', 'current/a': '' },
  ],
])('a folder with %s is refused', async (_name, files) => {
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const target = targetAt(folder);
  const before = await readdir(folder);
  await expect(target.liveManifest()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_FOREIGN', place: folder },
  });
  await expect(publishOver(target, await builtSite(first))).rejects.toMatchObject({
    fault: { code: 'DEPLOY_FOREIGN' },
  });
  await expect(target.history?.list()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_FOREIGN' },
  });
  expect(await readdir(folder)).toEqual(before);
});

test('a file in its place is refused', async () => {
  const path = join(await temporaryFolder(), 'tin');
  await writeFile(path, 'x');
  await expect(targetAt(path).liveManifest()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_FOREIGN' },
  });
});

test('a link to the folder is followed', async () => {
  const folder = await temporaryFolder();
  await publish(targetAt(folder), first);
  expect((await lstat(join(folder, 'current'))).isSymbolicLink()).toBe(true);
});

test('progress is reported for every page and file', async () => {
  const target = targetAt(await temporaryFolder());
  let files = 0;
  await publishOver(target, await builtSite(first), () => (files += 1));
  expect(files).toBe(4);
});

test('a site that went live after the comparison is not written over', async () => {
  const folder = await temporaryFolder();
  const target = targetAt(folder);
  const compared = await target.liveManifest();
  await publishOver(target, await builtSite({ '/': 'Một' }));
  await expect(target.publish(await builtSite({ '/': 'Hai' }), compared)).rejects.toMatchObject({
    fault: { code: 'DEPLOY_OVERTAKEN' },
  });
});
