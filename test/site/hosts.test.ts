import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../unit/hosting/headers-for.ts';
import { ask, startCaddy, startNginx, type Answer, type HostServer } from './host-servers.ts';
import { files, planOf, removeTarget, switchTo, writeRelease, writeTarget } from './host-sites.ts';

const hosts = [
  ['nginx', startNginx, '/'],
  ['nginx', startNginx, '/tin/'],
  ['Caddy', startCaddy, '/'],
  ['Caddy', startCaddy, '/tin/'],
] as const;

const html = 'text/html; charset=utf-8';
const text = 'text/plain; charset=utf-8';
const octets = 'application/octet-stream';

const texts = Object.values(files).map((bytes) => bytes.toString());

const asksAgain = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';

const value = (answer: Answer, name: string): string | undefined =>
  answer.headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];

const names = ({ headers }: Answer): string[] =>
  headers.map(([name]) => name.toLowerCase()).toSorted();

describe.each(hosts)('%s, base $2', (_name, start, root) => {
  const plan = planOf(root);
  const at = (path: string): string => root + path.slice(1);
  let target: string;
  let server: HostServer & { log: string };

  beforeAll(async () => {
    target = await writeTarget(plan);
    server = await start(join(target, 'current'));
  });
  afterAll(async () => {
    await server.stop();
    await removeTarget(target);
  });

  /** All headers that the rules give for a path, once each. */
  const expectHeaders = (answer: Answer, path: string): void => {
    expect(names(answer)).toEqual([...new Set(names(answer))]);
    const reported = headersFor(at(path), plan.headers);
    for (const [name, expected] of Object.entries(reported)) {
      expect(value(answer, name), name).toBe(expected);
    }
    expect(Object.keys(reported).length).toBeGreaterThan(5);
    expect(value(answer, 'Server') ?? '').not.toMatch(/\d|caddy/iu);
  };

  test('the settings hold nothing that it complains of', () => {
    const complaints = server.log.split('\n').filter((line) => /warn|error/iu.test(line));
    const withoutTls = /automatic HTTPS is completely disabled/u;
    expect(complaints.filter((line) => !withoutTls.test(line))).toEqual([]);
  });

  test.each([
    ['/', 'index.html', html, asksAgain],
    ['/?p=124', 'index.html', html, asksAgain],
    ['/2020/', '2020/index.html', html, asksAgain],
    ['/2020/03/a/', '2020/03/a/index.html', html, asksAgain],
    ['/2020/03/a/?fbclid=1', '2020/03/a/index.html', html, asksAgain],
    ['/2020/03/a/ban-in.txt', '2020/03/a/ban-in.txt', text, asksAgain],
    ['/robots.txt', 'robots.txt', text, asksAgain],
    ['/sw.js', 'sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/atom.xml', 'atom.xml', 'application/atom+xml; charset=utf-8', asksAgain],
    ['/feed.json', 'feed.json', 'application/feed+json; charset=utf-8', asksAgain],
    ['/sitemap.xml', 'sitemap.xml', 'application/xml; charset=utf-8', asksAgain],
    ['/manifest.webmanifest', 'manifest.webmanifest', 'application/manifest+json', asksAgain],
    ['/du-lieu/bai-viet.csv', 'du-lieu/bai-viet.csv', 'text/csv; charset=utf-8', asksAgain],
    ['/media/am-thanh.mp3', 'media/am-thanh.mp3', 'audio/mpeg', asksAgain],
    ['/anh/x-0123abcd.webp', 'anh/x-0123abcd.webp', 'image/webp', forEver],
    ['/ma/trang-0123abcd.js', 'ma/trang-0123abcd.js', 'text/javascript; charset=utf-8', forEver],
    [
      '/tim-kiem/chi-muc/2020-0123456789/1.json',
      'tim-kiem/chi-muc/2020-0123456789/1.json',
      'application/json; charset=utf-8',
      forEver,
    ],
    [
      '/tim-kiem/chi-muc/muc-luc.json',
      'tim-kiem/chi-muc/muc-luc.json',
      'application/json; charset=utf-8',
      asksAgain,
    ],
  ])('%s is %s, with its type and headers', async (path, file, type, cache) => {
    const answer = await ask(server.port, at(path));
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(files[file]);
    expect(value(answer, 'Content-Type') ?? octets).toBe(type);
    expect(value(answer, 'Cache-Control')).toBe(cache);
    expectHeaders(answer, path.replace(/\?.*/u, ''));
  });

  test.each([
    ['/khong-co/'],
    ['/khong-co.csv'],
    ['/khong-co.txt'],
    ['/ma/khong-co-0123abcd.js'],
    ['/media/'],
    ['/_server/nginx-http.conf'],
    ['/_server/nginx-server.conf'],
    ['/_server/Caddyfile'],
    ['/_server/'],
    ['/_server/gone/2020/03/x/index.html'],
    ['/_headers'],
    ['/_redirects'],
    ['/.ban-tin-dai-hoi'],
    ['/ma/trang-0123abcd.js.gz'],
    ['/ma/trang-0123abcd.js.br'],
    ['/2020/index.html.gz'],
    ['/2020/.git/config'],
    ['/2020/%2ehtaccess'],
    ['/Default.aspx'],
    ['/Default.aspx?tabid=12&id=346'],
    ['/Default.aspx?tabid=12&id=345&x=1'],
    ['/Default.aspx?tabid=12&id=346&fbclid=1'],
    ['/Default.aspx?fbclid=tabid=12&id=345'],
  ])('%s is not there: the page that says so, for no cache', async (path) => {
    const answer = await ask(server.port, at(path));
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(files['404.html']);
    expect(value(answer, 'Content-Type')).toBe(html);
    expect(value(answer, 'Cache-Control')).toBe(asksAgain);
    expectHeaders(answer, '/404.html');
  });

  test('the page for missing pages is sent whole, even to a browser that has it', async () => {
    const headers = { 'If-Modified-Since': new Date().toUTCString(), 'If-None-Match': '*' };
    const answer = await ask(server.port, at('/khong-co/'), { headers });
    expect([answer.status, answer.body.toString()]).toEqual([404, files['404.html']]);
  });

  test.each([
    ['/2020/03/x/', '2020/03/x/index.html', html],
    ['/2020/03/x/?a=1', '2020/03/x/index.html', html],
    ['/2020/03/x/ban-in.txt', '2020/03/x/ban-in.txt', text],
  ])('%s was withdrawn: 410 with %s', async (path, file, type) => {
    for (const headers of [{}, { 'If-None-Match': '*', Range: 'bytes=0-1' }]) {
      const answer = await ask(server.port, at(path), { headers });
      expect(answer.status).toBe(410);
      expect(answer.body.toString()).toBe(files[file]);
      expect(value(answer, 'Content-Type')).toBe(type);
      expect(value(answer, 'Cache-Control')).toBe(asksAgain);
      expectHeaders(answer, path.replace(/\?.*/u, ''));
    }
  });

  test.each([
    ['/cu.html', '/2020/03/a/'],
    ['/cu.html?a=1', '/2020/03/a/'],
    ['/cu%2Ehtml', '/2020/03/a/'],
    ['/cu-nua/', '/2020/03/a/'],
    ['/ban-cu.txt', '/2020/03/a/ban-in.txt'],
    ['/Default.aspx?tabid=12&id=345', '/2020/03/a/'],
    ['/Default.aspx?id=Ab', '/2020/'],
    ['/Default.aspx?id=aB', '/2020/03/a/'],
    ['/Default.aspx?tabid=12&id=345&fbclid=IwAR0_x', '/2020/03/a/'],
    ['/Default.aspx?tabid=12&id=345&zarsrc=30&utm_source=zalo', '/2020/03/a/'],
    ['/?p=123', '/2020/03/a/'],
    ['/Ch%C3%ADnh-tr%E1%BB%8B/', '/2020/03/a/'],
    ['/Ch%c3%adnh-tr%e1%bb%8b/', '/2020/03/a/'],
    ['/Ch%C3%ADnh-tr%E1%BB%8B/?id=1', '/2020/'],
    ['/van%20ban(1)+2.html', '/2020/03/a/'],
    ['/tin.aspx?id=1', '/2020/03/a/'],
    ['/tin.aspx?id=2', '/2020/'],
    ['/tin.aspx', '/2020/'],
    ['/2020/03/a/index.html', '/2020/03/a/'],
    ['/2020/03/x/index.html', '/2020/03/x/'],
    ['/index.html', '/'],
  ])('%s has moved permanently to %s', async (path, to) => {
    const answer = await ask(server.port, at(path));
    expect([answer.status, value(answer, 'Location')]).toEqual([301, at(to)]);
    expect(value(answer, 'Cache-Control')).toBe(asksAgain);
    expectHeaders(answer, '/');
  });

  test('a folder without its slash leads to the one with it, on this host', async () => {
    const answer = await ask(server.port, at('/2020/03/a'));
    expect(answer.status).toBeGreaterThanOrEqual(301);
    expect(answer.status).toBeLessThanOrEqual(308);
    expect(value(answer, 'Location')).toBe(at('/2020/03/a/'));
  });

  test.each([
    ['//h.example/index.html'],
    ['//h.example/%2e%2e/2020'],
    ['/%5Ch.example/index.html'],
    ['/../../../../etc/passwd'],
    ['/..%2f..%2f..%2f..%2fetc/passwd'],
    ['/%2e%2e/%2e%2e/1/index.html'],
    ['/tin../1/2020/'],
    ['/2020/..%00/index.html'],
  ])('%s leads neither out of the folder nor to another host', async (path) => {
    for (const asked of [path, root.slice(0, -1) + path]) {
      const answer = await ask(server.port, asked);
      expect(value(answer, 'Location') ?? '/').toMatch(/^\/(?![/\\])/u);
      expect(answer.body.toString()).not.toContain('root:');
      expect([200, 301, 308, 400, 404]).toContain(answer.status);
      expect(answer.status === 200 ? ['', ...texts] : [answer.body.toString()]).toContain(
        answer.body.toString(),
      );
    }
  });

  test('a precompressed file is sent to clients that accept it', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const answer = await ask(server.port, at('/ma/trang-0123abcd.js'), { headers });
    expect(value(answer, 'Content-Encoding')).toBe('gzip');
    expect(value(answer, 'Content-Type')).toBe('text/javascript; charset=utf-8');
    expect(value(answer, 'Vary')).toMatch(/accept-encoding/iu);
    expect(gunzipSync(answer.body).toString()).toMatch(/\/\/ gz$/u);
    expectHeaders(answer, '/ma/trang-0123abcd.js');
  });

  test('a long page is compressed on its way, what is compressed already is not', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const page = await ask(server.port, at('/2020/'), { headers });
    expect(value(page, 'Content-Encoding')).toBe('gzip');
    expect(gunzipSync(page.body).toString()).toBe(files['2020/index.html']);
    const sound = await ask(server.port, at('/media/am-thanh.mp3'), { headers });
    expect(value(sound, 'Content-Encoding')).toBeUndefined();
  });

  test.each([['gzip'], ['identity']])(
    'asked again (%s), a page is sent again once it has changed',
    async (coding) => {
      const path = join(target, '1', `doi-${coding}.html`);
      await writeFile(path, `<p>trước ${'a'.repeat(2000)}`);
      const headers = { 'Accept-Encoding': coding };
      const first = await ask(server.port, at(`/doi-${coding}.html`), { headers });
      const tag = value(first, 'ETag') ?? '';
      expect(tag).not.toBe('');
      const again = { ...headers, 'If-None-Match': tag };
      const same = await ask(server.port, at(`/doi-${coding}.html`), { headers: again });
      expect([same.status, same.body.length]).toEqual([304, 0]);
      expect(value(same, 'Cache-Control')).toBe(asksAgain);
      await writeFile(`${path}.new`, `<p>sau ${'b'.repeat(2100)}`);
      await rename(`${path}.new`, path);
      const next = await ask(server.port, at(`/doi-${coding}.html`), { headers: again });
      expect(next.status).toBe(200);
    },
  );

  test('a HEAD request gets the headers of the page', async () => {
    const whole = await ask(server.port, at('/2020/03/a/'));
    const head = await ask(server.port, at('/2020/03/a/'), { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(names(head)).toEqual(names(whole));
    const gone = await ask(server.port, at('/2020/03/x/'), { method: 'HEAD' });
    expect([gone.status, gone.body.length]).toEqual([410, 0]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])(
    '%s is not for a site that only answers',
    async (method) => {
      for (const path of ['/', '/2020/03/a/', '/ma/trang-0123abcd.js']) {
        const answer = await ask(server.port, at(path), { method });
        expect([path, answer.status]).toEqual([path, 405]);
        expect(texts).not.toContain(answer.body.toString());
      }
    },
  );

  test.each(['gzip', 'br', 'identity'])(
    'caches keep one answer for each coding (%s), of text alone',
    async (coding) => {
      const headers = { 'Accept-Encoding': coding };
      for (const path of ['/2020/', '/ma/trang-0123abcd.js']) {
        const answer = await ask(server.port, at(path), { headers });
        expect([path, value(answer, 'Vary') ?? '']).toEqual([
          path,
          expect.stringMatching(/^accept-encoding$/iu),
        ]);
      }
      const sound = await ask(server.port, at('/media/am-thanh.mp3'), { headers });
      expect(value(sound, 'Vary')).toBeUndefined();
    },
  );

  test('a part of a sound can be asked for', async () => {
    const headers = { Range: 'bytes=0-2' };
    const answer = await ask(server.port, at('/media/am-thanh.mp3'), { headers });
    expect([answer.status, answer.body.toString()]).toEqual([206, 'ID3']);
  });

  test('another release is served as soon as the link leads to it', async () => {
    await writeRelease(join(target, '2'), plan, { ...files, 'index.html': '<p>bản mới' });
    await switchTo(target, '2');
    const after = await ask(server.port, at('/'));
    await switchTo(target, '1');
    const back = await ask(server.port, at('/'));
    expect([after, back].map(({ body }) => body.toString())).toEqual([
      '<p>bản mới',
      files['index.html'],
    ]);
  });

  /** Other content beside a site below a path is not affected. */
  test.each(root === '/' ? [] : [root.slice(0, -1)])(
    '%s leads to the site, and no more is ours',
    async (path) => {
      const answer = await ask(server.port, path);
      expect([answer.status, value(answer, 'Location')]).toEqual([301, root]);
      const beside = await ask(server.port, '/2020/03/a/');
      expect(beside.body.toString()).not.toContain('bài a');
      expect(value(beside, 'Content-Security-Policy')).toBeUndefined();
    },
  );
});
