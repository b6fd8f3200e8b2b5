import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { movedHostFiles } from '../../src/hosting/moved-host.ts';
import type { BaseUrl } from '../../src/url/base-url.ts';
import type { SitePath } from '../../src/url/site-path.ts';
import { testFolder } from './fixture-site.ts';
import { ask, startCaddy, startNginx } from './host-servers.ts';

const to = 'https://luu-tru.example/ninh-giang/' as BaseUrl;

const fileOf = (base: string, name: string): string => {
  const file = movedHostFiles(`https://cu.example${base}` as BaseUrl, to).find(({ path }) =>
    path.endsWith(name),
  );
  return file && 'bytes' in file ? String(file.bytes) : '';
};

/** A server that only redirects. */
const startMoved = async (name: 'nginx' | 'Caddy', base: string) => {
  const site = await testFolder();
  const settings = fileOf(base, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  await mkdir(join(site, '_server'));
  await writeFile(join(site, '_server/nginx-http.conf'), '');
  await writeFile(
    join(site, `_server/${name === 'nginx' ? 'nginx-server.conf' : 'Caddyfile'}`),
    settings,
  );
  return name === 'nginx' ? startNginx(site) : startCaddy(site);
};

test.each([
  ['nginx', '/'],
  ['nginx', '/tin/'],
  ['Caddy', '/'],
  ['Caddy', '/tin/'],
] as const)('a host from which a site has moved redirects: %s, %s', async (name, base) => {
  const server = await startMoved(name, base);
  try {
    for (const path of ['', '2020/03/a/', 'tim-kiem/?q=%C4%91%E1%BA%A1i', 'media/a%20b.pdf']) {
      const { status, headers } = await ask(server.port, base + path);
      const location = headers.find(([each]) => each.toLowerCase() === 'location')?.[1];
      expect([status, location]).toEqual([301, `${to}${path}`]);
    }
  } finally {
    await server.stop();
  }
});

test('Netlify and Cloudflare read one line', () => {
  expect(fileOf('/tin/', '_redirects')).toBe(
    '/tin/* https://luu-tru.example/ninh-giang/:splat 301\n',
  );
});

test.each(['/*/', '/a:b/'])('a base that would be a pattern is refused: %s', (base) => {
  expect(() => fileOf(base, '_redirects')).toThrow('a pattern');
});

test('single pages of a site that is continued lead to where they are now', async () => {
  const single = { from: '/gioi-thieu/' as SitePath, to: '/gioi-thieu-cu/' as SitePath };
  const same = { from: '/lien-he/' as SitePath, to: '/lien-he/' as SitePath };
  const files = movedHostFiles('https://cu.example/tin/' as BaseUrl, to, {
    folder: 'merged-from-1',
    moved: [single, same],
  });
  const textOf = (name: string): string => {
    const file = files.find(({ path }) => path === `/_server/merged-from-1/${name}`);
    return file && 'bytes' in file ? String(file.bytes) : '';
  };
  expect(textOf('_redirects')).toBe(
    `/tin/gioi-thieu/ ${to}gioi-thieu-cu/ 301\n/tin/* ${to}:splat 301\n`,
  );
  for (const name of ['nginx', 'Caddy'] as const) {
    const site = await testFolder();
    await mkdir(join(site, '_server'));
    await writeFile(join(site, '_server/nginx-http.conf'), '');
    await writeFile(
      join(site, `_server/${name === 'nginx' ? 'nginx-server.conf' : 'Caddyfile'}`),
      textOf(name === 'nginx' ? 'nginx.conf' : 'Caddyfile'),
    );
    const server = await (name === 'nginx' ? startNginx(site) : startCaddy(site));
    try {
      for (const [from, target] of [
        ['gioi-thieu/', 'gioi-thieu-cu/'],
        ['lien-he/', 'lien-he/'],
        ['2020/03/a/', '2020/03/a/'],
      ]) {
        const { headers } = await ask(server.port, `/tin/${from}`);
        const location = headers.find(([each]) => each.toLowerCase() === 'location')?.[1];
        expect([name, location]).toEqual([name, `${to}${target}`]);
      }
    } finally {
      await server.stop();
    }
  }
});
