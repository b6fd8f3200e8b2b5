import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { liveAddress, readLiveSite } from '../../../src/manifest/live-site.ts';
import { standardLimits } from '../../../src/manifest/live-site-address.ts';
import { manifestText } from '../../../src/manifest/site-manifest.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import { makeFolder } from '../staging/make-folder.ts';
import { article, manifest } from './make-manifest.ts';
import type { OperationCode } from '../../../src/operation/faults/catalogue.ts';
import { OperationError } from '../../../src/operation/operation-error.ts';

const site = manifest([article('2020/03/a')]);
const text = manifestText(site);

/** A server on this machine; returns its base URL. */
const serve = async (listener: RequestListener): Promise<BaseUrl> => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tin/` as BaseUrl;
};

const faultOf = async (reading: Promise<unknown>): Promise<OperationCode | undefined> => {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof OperationError ? error.fault.code : undefined;
};

test.each([
  ['https://vi-du.vn', 'https://vi-du.vn/'],
  ['https://vi-du.vn/tin/', 'https://vi-du.vn/tin/'],
  ['https://vi-du.vn/tin/manifest-site.json', 'https://vi-du.vn/tin/'],
  ['/srv/tin', undefined],
  ['_site', undefined],
  ['D:\\tin', undefined],
])('%s is the site at %s', (typed, base) => {
  expect(liveAddress(typed)).toBe(base);
});

test.each(['ftp://vi-du.vn/', 'https://vi-du.vn/?a=1', 'https://ai:mat-khau@vi-du.vn/'])(
  '%s is refused',
  (typed) => {
    expect(() => liveAddress(typed)).toThrow(
      expect.objectContaining({ fault: { code: 'LIVE_ADDRESS', place: typed } }),
    );
  },
);

test('a live site is read from below its base', async () => {
  const asked: (string | undefined)[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url);
    response.end(text);
  });
  expect(await readLiveSite({ base })).toEqual(site);
  expect(asked).toEqual(['/tin/manifest-site.json']);
});

test('redirects are followed', async () => {
  const base = await serve(({ url }, response) => {
    if (url === '/moi.json') response.end(text);
    else response.writeHead(301, { Location: '/moi.json' }).end();
  });
  expect(await readLiveSite({ base })).toEqual(site);
});

test('only a host that answers 404 has no site yet', async () => {
  const base = await serve((_request, response) => response.writeHead(404).end('không có'));
  expect(await readLiveSite({ base })).toBeUndefined();
});

const many = '{"generator":"x"'.padEnd(300_000, ' ');

test.each<[string, OperationCode, RequestListener]>([
  ['answers 500', 'LIVE_STATUS', (_request, response) => response.writeHead(500).end()],
  ['answers 403', 'LIVE_STATUS', (_request, response) => response.writeHead(403).end()],
  ['answers 410', 'LIVE_STATUS', (_request, response) => response.writeHead(410).end()],
  ['answers 204', 'LIVE_STATUS', (_request, response) => response.writeHead(204).end()],
  [
    'says moved, not where to',
    'LIVE_STATUS',
    (_request, response) => response.writeHead(301).end(),
  ],
  ['never answers', 'LIVE_TIMEOUT', () => {}],
  ['stops in the middle', 'LIVE_TIMEOUT', (_request, response) => response.write('{')],
  ['hangs up', 'LIVE_NETWORK', ({ socket }) => socket.destroy()],
  [
    'hangs up in the middle',
    'LIVE_NETWORK',
    ({ socket }, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{', () => socket.destroy());
    },
  ],
  [
    'answers with a page',
    'LIVE_NO_MANIFEST',
    (_request, response) => response.end('<!doctype html>'),
  ],
  ['answers with other JSON', 'LIVE_NO_MANIFEST', (_request, response) => response.end('{"a":1}')],
  ['answers with nothing', 'LIVE_NO_MANIFEST', (_request, response) => response.end()],
  ['answers with too much', 'LIVE_TOO_LARGE', (_request, response) => response.end(many)],
  [
    'leads in a circle',
    'LIVE_REDIRECTS',
    ({ url }, response) => response.writeHead(302, { Location: `${url}x` }).end(),
  ],
  [
    'leads to a file',
    'LIVE_REDIRECT_UNSAFE',
    (_request, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  ],
  [
    'leads to no address',
    'LIVE_REDIRECT_UNSAFE',
    (_request, response) => response.writeHead(302, { Location: 'http://[/' }).end(),
  ],
])('a host that %s is not an empty site: %s', async (_name, fault, listener) => {
  const base = await serve(listener);
  const milliseconds = fault === 'LIVE_TIMEOUT' ? 200 : standardLimits.milliseconds;
  const limits = { milliseconds, bytes: 200_000 };
  expect(await faultOf(readLiveSite({ base }, limits))).toBe(fault);
});

test('a host where nothing listens is not an empty site', async () => {
  expect(await faultOf(readLiveSite({ base: 'http://127.0.0.1:1/' as BaseUrl }))).toBe(
    'LIVE_NETWORK',
  );
});

test.each([
  ['the whole site', { 'manifest-site.json': text, 'index.html': '' }],
  ['the manifest alone', { 'manifest-site.json': text }],
])('a folder with %s is a live site', async (_name, files) => {
  const path = await makeFolder(files);
  expect(await readLiveSite({ path })).toEqual(site);
  expect(await readLiveSite({ path: join(path, 'manifest-site.json') })).toEqual(site);
});

test('an empty folder has no site yet', async () => {
  expect(await readLiveSite({ path: await makeFolder() })).toBeUndefined();
});

test('other folders are not empty sites', async () => {
  const path = await makeFolder({ 'index.html': '', 'a.json': '{}' });
  expect(await faultOf(readLiveSite({ path }))).toBe('LIVE_NO_MANIFEST');
  expect(await faultOf(readLiveSite({ path: join(path, 'a.json') }))).toBe('LIVE_NO_MANIFEST');
  expect(await faultOf(readLiveSite({ path: join(path, 'khong-co') }))).toBe('LIVE_UNREADABLE');
});
