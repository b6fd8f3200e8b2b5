import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from './static-server.ts';

/* The tests' own host must behave like a real one, or the tests of served sites mean nothing. */

let folder: string;
let server: Awaited<ReturnType<typeof serveSite>>;

const headers = `# a comment
/*
  X-Frame-Options: DENY
/ma/*
  Cache-Control: public, immutable
/ma/a.js
  X-Frame-Options: SAMEORIGIN
/nam/:year/x.txt
  X-Year: yes
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ban-tin-'));
  await mkdir(join(folder, 'site/ma'), { recursive: true });
  await mkdir(join(folder, 'site/nam/2020'), { recursive: true });
  const files = { 'index.html': 'home', '404.html': 'nothing', 'ma/a.js': 'a', _headers: headers };
  const more = { 'nam/2020/x.txt': 'x', 'nam/index.html': 'nam', 'a.mp3': '0123456789' };
  for (const [name, bytes] of Object.entries({ ...files, ...more })) {
    await writeFile(join(folder, 'site', name), bytes);
  }
  await writeFile(join(folder, 'secret.txt'), 'secret');
  server = await serveSite(join(folder, 'site'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = (path: string, asked: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, { headers: asked, redirect: 'manual' });

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'home'],
  ['/ma/a.js', 200, 'text/javascript; charset=utf-8', 'a'],
  ['/nam/2020/x.txt?q=1', 200, 'text/plain; charset=utf-8', 'x'],
  ['/nam/2020/', 404, 'text/html; charset=utf-8', 'nothing'],
  ['/khong/co.png', 404, 'text/html; charset=utf-8', 'nothing'],
  ['/_headers', 404, 'text/html; charset=utf-8', 'nothing'],
])('%s is answered with %i, %s', async (path, status, type, body) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
    status,
    type,
    body,
  ]);
});

test('a folder without its slash leads to the one with it', async () => {
  const answer = await ask('/nam');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/nam/']);
});

test.each([
  ['/', 'DENY', 'public, max-age=0, must-revalidate', null],
  ['/ma/a.js', 'DENY, SAMEORIGIN', 'public, immutable', null],
  ['/nam/2020/x.txt', 'DENY', 'public, max-age=0, must-revalidate', 'yes'],
  ['/khong-co', 'DENY', 'public, max-age=0, must-revalidate', null],
])('%s has the headers of all rules that match', async (path, frames, keeping, year) => {
  const { headers: given } = await ask(path);
  expect([given.get('x-frame-options'), given.get('cache-control'), given.get('x-year')]).toEqual([
    frames,
    keeping,
    year,
  ]);
});

test('an unchanged file is not sent again, a changed one is', async () => {
  const tag = (await ask('/')).headers.get('etag') ?? '';
  const again = await ask('/', { 'If-None-Match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await writeFile(join(folder, 'site/index.html'), 'changed');
  expect((await ask('/', { 'If-None-Match': tag })).status).toBe(200);
  await writeFile(join(folder, 'site/index.html'), 'home');
});

test.each([
  ['bytes=2-4', 206, 'bytes 2-4/10', '234'],
  ['bytes=7-', 206, 'bytes 7-9/10', '789'],
  ['bytes=-2', 206, 'bytes 8-9/10', '89'],
  ['bytes=8-99', 206, 'bytes 8-9/10', '89'],
  ['bytes=20-30', 416, 'bytes */10', ''],
  ['lines=1-2', 200, null, '0123456789'],
])('of sound, %s is answered with %i', async (range, status, shown, body) => {
  const answer = await ask('/a.mp3', { Range: range });
  expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
    status,
    shown,
    body,
  ]);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/ma/..%2f..%2fsecret.txt',
  '/%',
])('%s leads to no file outside the site', async (path) => {
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    get({ host: '127.0.0.1', port: new URL(server.url).port, path }, answered).on('error', failed);
  });
  answer.resume();
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
});
