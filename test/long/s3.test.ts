import { expect, test } from 'vitest';
import { listedFiles } from '../../src/deploy/listed-files.ts';
import { parseTarget } from '../../src/deploy/parse-target.ts';
import type { Target } from '../../src/deploy/target.ts';
import { storageServer, type StorageServer } from '../unit/deploy/s3-server.ts';
import { builtSite, longText, manifestOf, type SiteTexts } from '../unit/deploy/sample-release.ts';

/* A site is published to a storage server by rclone, also with interruptions at any point. */

const articles = Array.from({ length: 60 }, (_, index) => `/2020/03/bai-${index}/`);

/** A site in one of its versions: its lists of articles show the version. */
const site = (version: string, more: SiteTexts = {}): SiteTexts => ({
  ...Object.fromEntries(articles.map((path) => [path, longText(path)])),
  '/': longText(`Trang chủ ${version}`),
  '/atom.xml': `<feed>${version}</feed>`,
  '/sw.js': `let version = ${version};`,
  [`/ma/trang-${version}.js`]: `let a = ${version};`,
  '/media/a.mp3': 'ID3',
  '/robots.txt': 'User-agent: *',
  '/du-lieu/bai.csv': 'a,b',
  ...more,
});

const one = site('1', { '/2020/03/rut/': 'Bài đã rút' });
const two = site('2', { '/2020/03/bai-7/': longText('Bài 7, đã đính chính') });
const three = site('3', { '/2020/03/bai-9/': longText('Bài 9, đã đính chính') });

const targetOf = ({ target: text }: StorageServer): Target => {
  const publisher = { id: 1, isAlive: () => false };
  const target = parseTarget(text, { keep: 5, from: '/', publisher });
  if (!target) throw new Error(`no target: ${text}`);
  return target;
};

const publish = async (server: StorageServer, texts: SiteTexts) => {
  const target = targetOf(server);
  return target.publish(await builtSite(texts), await target.liveManifest());
};

const fileOf = (path: string): string =>
  path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);

/** The files that differ from those of the site. */
const wrongFiles = async (server: StorageServer, texts: SiteTexts): Promise<string[]> => {
  const wrong: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const found = await server.read(fileOf(path));
    if (found.text !== text) wrong.push(path);
  }
  return wrong;
};

test('a publication and a small change', async () => {
  const server = await storageServer();
  expect(await publish(server, one)).toEqual({
    sent: listedFiles(manifestOf(one)).length,
    removed: 0,
  });
  expect(await wrongFiles(server, one)).toEqual([]);
  const first = new Map(server.takeChanges().map((change) => [change.file, change]));
  expect(first.get('ma/trang-1.js')?.cache).toBe('public, max-age=31536000, immutable');
  expect(first.get('sw.js')?.cache).toBe('no-cache');
  expect(first.get('index.html')).toMatchObject({
    type: 'text/html; charset=utf-8',
    cache: undefined,
  });
  expect(first.get('atom.xml')?.type).toBe('application/atom+xml; charset=utf-8');
  expect(first.get('robots.txt')?.type).toBe('text/plain; charset=utf-8');
  expect(first.get('du-lieu/bai.csv')?.type).toBe('text/csv; charset=utf-8');

  expect(await publish(server, two)).toEqual({ sent: 5, removed: 1 });
  const changes = server.takeChanges().map(({ method, file }) => `${method} ${file}`);
  /** The files of one group are uploaded at the same time. */
  expect([...changes.slice(0, 3), ...changes.slice(3, 6).toSorted(), ...changes.slice(6)]).toEqual([
    'PUT dang-phat-hanh.txt',
    'PUT ma/trang-2.js',
    'PUT 2020/03/bai-7/index.html',
    'PUT atom.xml',
    'PUT index.html',
    'PUT sw.js',
    'PUT manifest-site.json',
    'DELETE 2020/03/rut/index.html',
    'DELETE dang-phat-hanh.txt',
  ]);
  expect(await wrongFiles(server, two)).toEqual([]);
  expect((await server.read('2020/03/rut/index.html')).status).toBe(404);
  expect((await server.read('ma/trang-1.js')).status).toBe(200);
});

test.each([
  ['before anything', /^dang-phat-hanh/u, 'DEPLOY_TOOL_FAILED'],
  ['at the assets', /^ma\//u, 'DEPLOY_HALF_SENT'],
  ['at an article', /bai-7/u, 'DEPLOY_HALF_SENT'],
  ['at the home page', /^index\.html$/u, 'DEPLOY_HALF_SENT'],
  ['at the manifest', /^manifest-site/u, 'DEPLOY_HALF_SENT'],
  ['at what is taken away', /rut/u, 'DEPLOY_HALF_SENT'],
])('one that was broken off %s is repaired by the next', async (_name, refused, kind) => {
  const server = await storageServer();
  await publish(server, one);
  server.refuse(refused);
  await expect(publish(server, two)).rejects.toMatchObject({ fault: { code: kind } });
  server.refuse(undefined);
  await publish(server, three);
  expect(await wrongFiles(server, three)).toEqual([]);
  expect((await server.read('2020/03/rut/index.html')).status).toBe(404);
  expect((await server.read('dang-phat-hanh.txt')).status).toBe(404);
  server.takeChanges();
  expect(await publish(server, three)).toEqual({ sent: 0, removed: 0 });
  expect(server.takeChanges()).toEqual([]);
});
