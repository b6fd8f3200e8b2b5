import { expect, test } from 'vitest';
import { parseTarget } from '../../../src/deploy/parse-target.ts';
import type { Target } from '../../../src/deploy/target.ts';
import { storageServer } from './s3-server.ts';
import { builtSite, type SiteTexts } from './sample-release.ts';

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
  '/atom.xml': '<feed/>',
};

const second: SiteTexts = {
  '/': 'Trang nhà',
  '/2020/03/a/': 'Bài a',
  '/2020/03/b/': 'Bài b',
  '/ma/b-1.js': 'let b;',
  '/atom.xml': '<feed></feed>',
};

test('only what has changed goes up, lists late, the manifest last; then files go', async () => {
  const server = await storageServer();
  const target = targetOf(server.target);
  expect(await target.liveManifest()).toBeUndefined();
  expect(await publish(target, first)).toEqual({ sent: 5, removed: 0 });
  server.takeChanges();
  expect(await publish(target, second)).toEqual({ sent: 4, removed: 1 });
  expect(server.takeChanges().map(({ method, file }) => `${method} ${file}`)).toEqual([
    'PUT dang-phat-hanh.txt',
    'PUT ma/b-1.js',
    'PUT 2020/03/b/index.html',
    'PUT index.html',
    'PUT atom.xml',
    'PUT manifest-site.json',
    'DELETE 2020/03/cu/index.html',
    'DELETE dang-phat-hanh.txt',
  ]);
  expect(await publish(target, second)).toEqual({ sent: 0, removed: 0 });
  expect(server.takeChanges()).toEqual([]);
});

test('what cannot be reached is no empty place, and keys stay out of messages', async () => {
  const closed = `:s3,provider=Other,secret_access_key=hidden,endpoint="http://127.0.0.1:9":tin`;
  const asked = targetOf(`rclone:${closed}`).liveManifest();
  await expect(asked).rejects.toMatchObject({ kind: 'tool-failed' });
  await expect(asked).rejects.not.toThrow('hidden');
});
