import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTarget } from '../../../../src/deploy/parse-target.ts';
import type { Target } from '../../../../src/deploy/target.ts';
import { storageServer } from '../s3-server.ts';
import { requireProgram } from '../../../programs.ts';
import { ledgerOfSite } from '../../../../src/permanence/ledger/record-release.ts';
import { publishOver } from '../publish-over.ts';
import { fatesIn, publishWithLedger } from '../publish-with-ledger.ts';
import { builtSite, manifestOf, temporaryFolder, type SiteTexts } from '../sample-release.ts';
import { sampleOf, wholeTest } from '../../../whole-matrix.ts';

const targetOf = (text: string): Target => {
  const target = parseTarget(text, {
    keep: 5,
    from: '/',
    publisher: { id: 1, isAlive: () => false },
  });
  if (!target) throw new Error(`no target: ${text}`);
  return target;
};

const publish = async (target: Target, texts: SiteTexts) =>
  target.publish(await builtSite(texts), await target.liveManifest());

const first: SiteTexts = {
  '/': 'Trang chủ',
  '/2020/03/a/': 'Bài a',
  '/2020/03/cu/': 'Bài cũ',
  '/ma/a-0.js': 'let a;',
  '/anh/cu-320.webp': 'RIFF',
  '/atom.xml': '<feed/>',
};

const second: SiteTexts = {
  '/': 'Trang nhà',
  '/2020/03/a/': 'Bài a',
  '/2020/03/b/': 'Bài b',
  '/ma/b-1.js': 'let b;',
  '/atom.xml': '<feed></feed>',
};

test('only changes are uploaded, lists late, the manifest last; then files are deleted', async () => {
  const server = await storageServer();
  const target = targetOf(server.target);
  expect(await publish(target, first)).toEqual({ sent: 6, removed: 0 });
  server.takeChanges();
  expect(await publish(target, second)).toEqual({ sent: 4, removed: 2 });
  const changes = server.takeChanges().map(({ method, file }) => `${method} ${file}`);
  /** Those that are removed go at the same time. */
  expect([...changes.slice(0, 6), ...changes.slice(6, 8).toSorted(), ...changes.slice(8)]).toEqual([
    'PUT dang-phat-hanh.txt',
    'PUT ma/b-1.js',
    'PUT 2020/03/b/index.html',
    'PUT index.html',
    'PUT atom.xml',
    'PUT manifest-site.json',
    'DELETE 2020/03/cu/index.html',
    'DELETE anh/cu-320.webp',
    'DELETE dang-phat-hanh.txt',
  ]);
  expect(await publish(target, second)).toEqual({ sent: 0, removed: 0 });
  expect(server.takeChanges()).toEqual([]);
});

test('an unreachable place is not an empty one, and keys stay out of messages', async () => {
  const closed = `:s3,provider=Other,secret_access_key=hidden,endpoint="http://127.0.0.1:9":tin`;
  const asked = targetOf(`rclone:${closed}`).liveManifest();
  await expect(asked).rejects.toMatchObject({ fault: { code: 'DEPLOY_TOOL_FAILED' } });
  await expect(asked).rejects.not.toThrow('hidden');
});

/** A folder of this machine, reached by rclone. */
const folderByRclone = async (
  files: SiteTexts,
): Promise<{ readonly folder: string; readonly target: Target }> => {
  requireProgram('rclone');
  const folder = await temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return { folder, target: targetOf(`rclone::local:${folder}`) };
};

/**
 * The operations that a rejected place must refuse: reading what is live, and a publication, which
 * reads that first.
 */
const asking = (target: Target): Promise<unknown> => target.liveManifest();
const publishing = async (target: Target): Promise<unknown> =>
  target.publish(await builtSite(first), undefined);

const foreign = [
  ['a file of someone', { 'mine.txt': 'x' }, 'DEPLOY_FOREIGN', publishing],
  ['a folder of someone', { 'khac/index.html': 'x' }, 'DEPLOY_FOREIGN', asking],
  [
    'an empty manifest',
    { 'index.html': 'x', 'manifest-site.json': '' },
    'DEPLOY_NO_MANIFEST',
    asking,
  ],
  [
    'a damaged manifest',
    { 'index.html': 'x', 'manifest-site.json': '{' },
    'DEPLOY_NO_MANIFEST',
    publishing,
  ],
] as const;

test.each(sampleOf(foreign, 2, 1))(
  'a place with %s is not treated as an empty one',
  async (_name, files, code, ask) => {
    const { folder, target } = await folderByRclone(files);
    const refused = { fault: { code, place: `rclone::local:${folder}` } };
    await expect(ask(target)).rejects.toMatchObject(refused);
  },
);

wholeTest('a place that is not there yet is an empty one', async () => {
  const { folder, target } = await folderByRclone({});
  await rm(folder, { recursive: true });
  expect(await target.liveManifest()).toBeUndefined();
  await publishOver(target, await builtSite(first));
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(first['/']);
});

wholeTest(
  'where the first publication was interrupted, the next one continues, whatever the names are',
  async () => {
    const files = ['index.html', 'đ/index.html', 'a,b/index.html', 'Tin tuc/index.html'];
    const left = Object.fromEntries(files.map((file) => [file, 'nửa']));
    const list = `${files.join('\n')}\n../ngoai.txt\n`;
    const { folder, target } = await folderByRclone({ ...left, 'dang-phat-hanh.txt': list });
    expect(await target.liveManifest()).toBeUndefined();
    expect(await publish(target, { '/': 'Một' })).toEqual({ sent: 1, removed: 3 });
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('Một');
    for (const file of ['dang-phat-hanh.txt', ...files.slice(1)]) {
      await expect(readFile(join(folder, file)), file).rejects.toThrow('ENOENT');
    }
  },
);

/** A folder in which a site is live, as a publication leaves it; each start of rclone takes a sixth of a second. */
const liveByRclone = async (
  texts: SiteTexts,
): Promise<{ readonly folder: string; readonly target: Target }> => {
  requireProgram('rclone');
  const { folder } = await builtSite(texts);
  return { folder, target: targetOf(`rclone::local:${folder}`) };
};

test('a site that went live after the comparison is not written over', async () => {
  const { folder, target } = await liveByRclone({ '/': 'Một' });
  const compared = await target.liveManifest();
  await cp((await builtSite({ '/': 'Hai' })).folder, folder, { recursive: true });
  const overtaken = target.publish(await builtSite({ '/': 'Ba' }), compared);
  await expect(overtaken).rejects.toMatchObject({ fault: { code: 'DEPLOY_OVERTAKEN' } });
  expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe('Hai');
});

wholeTest('a publication that is broken off says whether files were sent', async () => {
  const server = await storageServer();
  const target = targetOf(server.target);
  await publish(target, { '/': 'Một' });
  const next: SiteTexts = { '/': 'Hai' };
  for (const [refused, code] of [
    [/^dang-phat-hanh/u, 'DEPLOY_TOOL_FAILED'],
    [/^index\.html$/u, 'DEPLOY_HALF_SENT'],
  ] as const) {
    server.refuse(refused);
    await expect(publish(target, next)).rejects.toMatchObject({ fault: { code } });
  }
  server.refuse(undefined);
  await publish(target, next);
  expect((await server.read('index.html')).text).toBe(next['/']);
});

/** The same is tried for every kind of target; `rsync-target.test.ts` tries it in `npm test`. */
wholeTest(
  'of two publishers of one place the ledgers are joined; one is begun from the live manifest, and an earlier site leaves it',
  async () => {
    const { folder, target } = await liveByRclone({ '/': 'Một', '/2020/03/cua-kia/': 'Bài' });
    expect(await target.ledger()).toBeUndefined();
    const live = await target.liveManifest();
    const earlier = await builtSite({ '/': 'Hai' });
    await publishWithLedger(target, earlier, live && ledgerOfSite(live));
    const own = ledgerOfSite(manifestOf({ '/': 'Một', '/2020/03/cua-minh/': 'Bài' }));
    await publishWithLedger(target, await builtSite({ '/': 'Ba', '/2020/03/b/': 'Bài b' }), own);
    await publishOver(target, earlier);
    expect(fatesIn(await target.ledger())).toEqual([
      '/ page',
      '/2020/03/b/ page',
      '/2020/03/cua-kia/ dropped',
      '/2020/03/cua-minh/ dropped',
    ]);
    expect(await readFile(join(folder, 'manifest-site.json'), 'utf8')).not.toContain('so-dia-chi');
  },
);
