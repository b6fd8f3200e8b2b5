import { mkdir, readdir, readFile, readlink, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTarget } from '../../src/deploy/parse-target.ts';
import { withRemoteLock } from '../../src/deploy/rsync/remote-lock.ts';
import type { ReleaseHistory, Target } from '../../src/deploy/target.ts';
import {
  builtSite,
  longText,
  temporaryFolder,
  type SiteTexts,
} from '../unit/deploy/sample-release.ts';
import { sshServer } from './rsync-server.ts';
import { publishOver } from '../unit/deploy/publish-over.ts';

/* Releases on another machine: this one, through an ssh server. */

type FarTarget = Target & { readonly history: ReleaseHistory };

interface Far {
  readonly folder: string;
  readonly target: FarTarget;
  readonly remote: {
    readonly host: string;
    readonly folder: string;
    readonly ssh: readonly string[];
  };
}

const far = async (keep = 5): Promise<Far> => {
  const { host, ssh } = await sshServer();
  const folder = join(await temporaryFolder(), 'srv/tin');
  const publisher = { id: 1, isAlive: () => false };
  const target = parseTarget(`rsync:${host}:${folder}`, { keep, from: '/', publisher, ssh });
  if (!target?.history) throw new Error('rsync keeps releases');
  return { folder, target: { ...target, history: target.history }, remote: { host, folder, ssh } };
};

const publish = async (target: Target, texts: SiteTexts) =>
  target.publish(await builtSite(texts), await target.liveManifest());

const articles = Array.from({ length: 40 }, (_, index) => `/2020/03/bai-${index}/`);

const site = (version: string, more: SiteTexts = {}): SiteTexts => ({
  ...Object.fromEntries(articles.map((path) => [path, longText(path)])),
  '/': longText(`Trang chủ ${version}`),
  [`/ma/trang-${version}.js`]: longText(`let a = ${version};`),
  ...more,
});

const one = site('1', { '/2020/03/rut/': 'Bài đã rút' });
const two = site('2', { '/2020/03/bai-7/': longText('Bài 7, đã đính chính') });

const secondOf = async (path: string): Promise<number> =>
  Math.floor((await stat(path)).mtimeMs / 1000);

/** The files of the live release that no other release shares. */
const sentFiles = async (folder: string): Promise<string[]> => {
  const live = join(folder, 'current/');
  const entries = await readdir(live, { recursive: true, withFileTypes: true });
  const own: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if ((await stat(path)).nlink === 1) own.push(path.slice(live.length));
  }
  return own.toSorted();
};

test('publications, a small change, and the way back', async () => {
  const { folder, target } = await far();
  expect(await target.liveManifest()).toBeUndefined();
  expect(await target.history.list()).toEqual({ ids: [] });
  const first = await publish(target, one);
  expect(first).toMatchObject({ sent: 43, removed: 0 });
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe(one['/']);
  expect((await stat(join(folder, 'current/index.html.br'))).mode & 0o777).toBe(0o644);
  expect((await stat(join(folder, 'current/'))).mode & 0o777).toBe(0o755);
  expect(await publish(target, one)).toEqual({ release: first.release, sent: 0, removed: 0 });

  const soon = Math.floor(Date.now() / 1000) + 3600;
  await utimes(join(folder, 'current/index.html'), soon, soon);
  const unchanged = await secondOf(join(folder, 'current/2020/03/bai-1/index.html'));
  const second = await publish(target, two);
  expect(second).toMatchObject({ sent: 3, removed: 2 });
  expect(second.release).toMatch(/^000002-/u);
  expect(await readlink(join(folder, 'current'))).toBe(`releases/${second.release}`);
  const forms = (file: string): string[] => [file, `${file}.br`, `${file}.gz`];
  expect(await sentFiles(folder)).toEqual([
    ...forms('2020/03/bai-7/index.html'),
    ...forms('index.html'),
    ...forms('ma/trang-2.js'),
    ...forms('manifest-site.json'),
  ]);
  expect(await readFile(join(folder, 'current/ma/trang-1.js'), 'utf8')).toBe(one['/ma/trang-1.js']);
  for (const file of forms('index.html')) {
    expect(await secondOf(join(folder, 'current', file)), file).toBe(soon + 1);
  }
  expect(await secondOf(join(folder, 'current/2020/03/bai-1/index.html'))).toBe(unchanged);

  expect(await target.history.goBack()).toBe(first.release);
  expect(await readFile(join(folder, 'current/index.html'), 'utf8')).toBe(one['/']);
  for (const file of forms('index.html')) {
    expect(await secondOf(join(folder, 'current', file)), file).toBeGreaterThan(soon + 1);
  }
  await expect(target.history.goBack()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_NO_RELEASE' },
  });
  await expect(target.history.goBack('000009-000000000000')).rejects.toMatchObject({
    fault: { code: 'DEPLOY_NO_RELEASE' },
  });
  expect((await publish(target, two)).release).toMatch(/^000003-/u);
});

test('only as many are kept as was said, and leftovers go', async () => {
  const { folder, target } = await far(2);
  await publish(target, { '/': 'Một' });
  await mkdir(join(folder, 'releases/.incoming-000002-000000000000'));
  await mkdir(join(folder, 'releases/000002-000000000000'));
  await writeFile(join(folder, 'releases/.switching-000002-000000000000'), '');
  for (const text of ['Hai', 'Ba', 'Bốn']) await publish(target, { '/': text });
  const names = (await readdir(join(folder, 'releases'))).toSorted();
  expect(names.map((name) => name.slice(0, 6))).toEqual(['000003', '000004']);
  expect((await readdir(folder)).toSorted()).toEqual([
    '.ban-tin-dai-hoi-releases',
    '.lock',
    'current',
    'releases',
  ]);
});

test('a foreign folder, a second publication and a closed door are refused', async () => {
  const { folder, target, remote } = await far();
  await publish(target, one);
  await withRemoteLock(remote, async () => {
    await expect(publish(target, two)).rejects.toMatchObject({ fault: { code: 'DEPLOY_BUSY' } });
    await expect(target.history.goBack()).rejects.toMatchObject({ fault: { code: 'DEPLOY_BUSY' } });
  });
  expect(await publish(target, two)).toMatchObject({ removed: 2 });
  const foreign = await far();
  await mkdir(foreign.folder, { recursive: true });
  await writeFile(join(foreign.folder, 'mine.txt'), 'x');
  await expect(foreign.target.liveManifest()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_FOREIGN' },
  });
  await expect(publishOver(foreign.target, await builtSite(one))).rejects.toMatchObject({
    fault: { code: 'DEPLOY_FOREIGN' },
  });
  const closed = parseTarget(`rsync:${remote.host}:${folder}`, {
    keep: 5,
    from: '/',
    publisher: { id: 1, isAlive: () => false },
    ssh: ['ssh', '-p', '9', ...remote.ssh.slice(1)],
  });
  await expect(closed?.liveManifest()).rejects.toMatchObject({
    fault: { code: 'DEPLOY_TOOL_FAILED' },
  });
});
