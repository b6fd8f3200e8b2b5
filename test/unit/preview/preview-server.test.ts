import { request } from 'node:http';
import { createServer, Server } from 'node:net';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { faultPageLook } from '../../../layouts/fault-page.ts';
import { defaultStation } from '../../../layouts/station.ts';
import { createPreviewServer, type PreviewServer } from '../../../src/preview/preview-server.ts';
import type { Answer } from '../../../src/resident-site/answer.ts';
import type { Failed } from '../../../src/resident-site/asked-and-said.ts';
import { makeFolder } from '../staging/make-folder.ts';

const pages: Readonly<Record<string, Answer | Failed>> = {
  '/': { kind: 'content', path: '/', bytes: '<title>A</title><h1>Trang nhất</h1>' },
  '/sw.js': { kind: 'content', path: '/sw.js', bytes: 'self' },
  '/a': { kind: 'moved', to: '/a/' },
  '/hỏng/': { kind: 'failed', failure: 'bố cục hỏng' },
};

const serve = async (
  port: number,
  path = '/',
  more: Readonly<Record<string, Answer>> = {},
): Promise<PreviewServer> => {
  const answers = { ...pages, ...more };
  const server = await createPreviewServer({
    ask: async (at) => answers[at] ?? { kind: 'missing', page: '<title>Không thấy</title>' },
    port,
    path,
    faultLook: faultPageLook(defaultStation, 'vi'),
  });
  onTestFinished(() => server.close());
  return server;
};

/**
 * Requests an address unchanged; `fetch` would normalise it first. Each request has a connection of
 * its own, because one that was kept may lead to a server of an earlier test at the same port.
 */
const ask = (
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<[number | undefined, string]> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done([response.statusCode, body]));
    })
      .on('error', fail)
      .end();
  });

describe('the name under which it is asked', () => {
  test.each([
    ['localhost:8970', 200],
    ['LOCALHOST', 200],
    ['127.0.0.1:8970', 200],
    ['[::1]:8970', 200],
    ['ke-xau.example', 403],
    ['ke-xau.example:8970', 403],
    ['localhost.ke-xau.example', 403],
    ['127.0.0.1.ke-xau.example', 403],
    ['192.168.1.5:8970', 403],
  ])('%s gets %i', async (host, status) => {
    const { url } = await serve(8970);
    const [answered, body] = await ask(url, '/', { host });
    expect(answered).toBe(status);
    expect(body.includes('Trang nhất')).toBe(status === 200);
  });
});

test('a page elsewhere gets no picture of a draft, and frames no page', async () => {
  const { url } = await serve(8970);
  const from = (site: string, mode: string) =>
    ask(url, '/', { 'sec-fetch-site': site, 'sec-fetch-mode': mode });
  expect((await from('cross-site', 'no-cors'))[0]).toBe(403);
  expect((await from('same-site', 'no-cors'))[0]).toBe(403);
  expect((await from('cross-site', 'navigate'))[0]).toBe(200);
  expect((await from('same-origin', 'no-cors'))[0]).toBe(200);
  const { headers } = await fetch(url);
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

/**
 * Requests a websocket like a browser.
 *
 * @returns 101 if it is accepted
 */
const knock = (url: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    const upgrade = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    request({ hostname, port, path: '/', headers: { ...upgrade, ...headers } })
      .on('upgrade', ({ statusCode = 0 }, socket) => {
        socket.destroy();
        done(statusCode);
      })
      .on('response', ({ statusCode = 0 }) => done(statusCode))
      .on('error', fail)
      .end();
  });

describe('the page that asks', () => {
  const host = 'localhost:8969';
  test.each([
    ['none', { host }, true],
    ['one of the preview', { host, origin: 'http://localhost:8969' }, true],
    ['one of another port', { host, origin: 'http://localhost:3000' }, false],
    ['one of another site', { host, origin: 'https://ke-xau.example' }, false],
    ['one in a sandbox', { host, origin: 'null' }, false],
    [
      'one whose own name points here',
      { host: 'ke-xau.example:8969', origin: 'http://ke-xau.example:8969' },
      false,
    ],
  ])('%s', async (_who, headers, isAnswered) => {
    const { url } = await serve(8969);
    expect(await knock(url, headers)).toBe(isAnswered ? 101 : 401);
    expect((await ask(url, '/', headers))[0]).toBe(isAnswered ? 200 : 403);
  });
});

test.each(['/%', '/%zz', '/..%2fsite-2', '/..%2fsite-2.html', '//%'])(
  '%s is not an address of the site, and the server keeps running',
  async (path) => {
    const { url } = await serve(8971);
    expect((await ask(url, path))[0]).toBe(400);
    expect((await ask(url, '/'))[0]).toBe(200);
  },
);

test('what is missing, moved or cannot be made is answered so', async () => {
  const { url } = await serve(8972);
  const [missing, page] = await ask(url, '/khong-co/');
  expect([missing, page.includes('Không thấy')]).toEqual([404, true]);
  expect((await ask(url, '/a'))[0]).toBe(301);
  const [failed, fault] = await ask(url, '/h%E1%BB%8Fng/');
  expect([failed, fault.includes('bố cục hỏng')]).toEqual([500, true]);
  expect(await ask(url, '/sw.js')).toEqual([200, 'self']);
});

test('a file of this machine is sent, whole or in part, and never through a link', async () => {
  const folder = await makeFolder();
  const [place, link] = [join(folder, 'a.mp3'), join(folder, 'b.mp3')];
  writeFileSync(place, '0123456789');
  symlinkSync(place, link);
  const { url } = await serve(8972, '/', {
    '/media/a.mp3': { kind: 'file', path: '/media/a.mp3', place },
    '/media/b.mp3': { kind: 'file', path: '/media/b.mp3', place: link },
    '/media/c.mp3': { kind: 'file', path: '/media/c.mp3', place: join(folder, 'c.mp3') },
  });
  expect(await ask(url, '/media/a.mp3')).toEqual([200, '0123456789']);
  expect(await ask(url, '/media/a.mp3', { range: 'bytes=2-4' })).toEqual([206, '234']);
  expect(await ask(url, '/media/a.mp3', { range: 'bytes=-3' })).toEqual([206, '789']);
  expect(await ask(url, '/media/a.mp3', { range: 'bytes=8-99' })).toEqual([206, '89']);
  expect((await ask(url, '/media/b.mp3'))[0]).toBe(404);
  expect((await ask(url, '/media/c.mp3'))[0]).toBe(404);
  expect((await ask(url, '/'))[0]).toBe(200);
});

test('the site is below the path of its base, where faults show too', async () => {
  const { url, show } = await serve(8973, '/tin/');
  expect(url).toBe('http://localhost:8973/tin/');
  expect((await ask(url, '/tin/'))[1]).toContain('Trang nhất');
  show('x.md:1:1 lỗi');
  expect((await ask(url, '/tin/'))[1]).toContain('x.md:1:1 lỗi');
});

const take = async (port: number): Promise<void> => {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen({ port, host: 'localhost' }, done);
  });
  onTestFinished(() => void server.close());
};

describe('ports', () => {
  test('where one is taken the next one is used', async () => {
    await take(8974);
    expect((await serve(8974)).url).toBe('http://localhost:8975/');
  });

  test('eleven taken ones are reported', async () => {
    for (let port = 8976; port < 8987; port += 1) await take(port);
    await expect(serve(8976)).rejects.toMatchObject({
      fault: { code: 'PORTS_TAKEN', first: 8976, last: 8986 },
    });
  });

  test('after the last one there is no next', async () => {
    await take(65_535);
    await expect(serve(65_535)).rejects.toMatchObject({
      fault: { code: 'PORTS_TAKEN', first: 65_535, last: 65_535 },
    });
  });

  test('one that the machine forbids is reported', async () => {
    const listen = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
      setImmediate(() => this.emit('error', error));
      return this;
    });
    onTestFinished(() => listen.mockRestore());
    await expect(serve(80)).rejects.toMatchObject({ fault: { code: 'PORT_FORBIDDEN', port: 80 } });
  });
});
