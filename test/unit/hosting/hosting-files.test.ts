import { expect, test } from 'vitest';
import { hostingFiles } from '../../../src/hosting/hosting-files.ts';
import type { HostingPlan } from '../../../src/hosting/hosting-plan.ts';
import { headerRules } from '../../../src/security/header-rules.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import type { SitePath } from '../../../src/url/site-path.ts';

const planFor = (base: string): HostingPlan => ({
  base: base as BaseUrl,
  headers: headerRules(base as BaseUrl),
  redirects: [],
  gone: [],
});

const textsOf = (plan: HostingPlan): Map<string, string> =>
  new Map(hostingFiles(plan).map((file) => [file.path, 'bytes' in file ? String(file.bytes) : '']));

const reported = [
  '/_headers',
  '/_server/nginx-http.conf',
  '/_server/nginx-server.conf',
  '/_server/Caddyfile',
  '/_server/vercel.json',
];

test('without redirects there is no table of them for Netlify and Cloudflare', () => {
  expect([...textsOf(planFor('https://h.example/')).keys()]).toEqual(reported);
});

test('with redirects there is one', () => {
  const redirects = [{ from: '/cu.html' as SitePath, to: '/2020/' as SitePath }];
  const texts = textsOf({ ...planFor('https://h.example/'), redirects });
  expect(texts.get('/_redirects')).toBe('/cu.html /2020/ 301\n');
  expect([...texts.keys()].toSorted()).toEqual([...reported, '/_redirects'].toSorted());
});

test.each(reported.slice(1, -1))('%s is the same each time, and says whose it is', (path) => {
  const first = textsOf(planFor('https://h.example/')).get(path) ?? '';
  expect(first).toMatch(/^# Made with the site; to be /u);
  expect(textsOf(planFor('https://h.example/')).get(path)).toBe(first);
});

test.each([
  ['https://h.example/', '"/"'],
  ['https://h.example/tin/', '"/tin/"'],
])('for %s nginx has one location', (base, location) => {
  const text = textsOf(planFor(base)).get('/_server/nginx-server.conf') ?? '';
  expect(text.match(/^location \^~ .*$/gmu)).toEqual([`location ^~ ${location} {`]);
});

test.each([
  ['a variable of nginx', { A: '$host' }],
  ['a variable of Caddy', { A: '{env.HOME}' }],
  ['a quotation mark, which Caddy has no safe place for', { A: 'a"b' }],
  ['a line break', { A: 'a\nb' }],
])('a header is refused: %s', (_name, headers) => {
  const plan = { ...planFor('https://h.example/'), headers: [{ path: '/*', headers }] };
  expect(() => hostingFiles(plan)).toThrow(TypeError);
});

test('a header for one path only is refused just so', () => {
  const headers = [{ path: '/a/*', headers: { A: '$host' } }];
  expect(() => hostingFiles({ ...planFor('https://h.example/'), headers })).toThrow(TypeError);
});

test('the tables of nginx have room for all their rows', () => {
  const redirects = Array.from({ length: 10_000 }, (_, index) => ({
    from: `/${'a'.repeat(300)}${index}` as SitePath,
    to: '/2020/' as SitePath,
  }));
  const text = textsOf({ ...planFor('https://h.example/'), redirects }).get(
    '/_server/nginx-http.conf',
  );
  expect(text).toContain('map_hash_bucket_size 1024;\nmap_hash_max_size 65536;');
});

test('of two rules for one path the first one holds: nginx takes the first row, Caddy the last', () => {
  const headers = [
    { path: '/a/*', headers: { A: '1' } },
    { path: '/a/b/*', headers: { A: '2' } },
  ];
  const texts = textsOf({ ...planFor('https://h.example/'), headers });
  expect(texts.get('/_server/nginx-http.conf')).toMatch(/"~\^\/a\/\.\*\$" "1";\s+"~\^\/a\/b\//u);
  expect(texts.get('/_server/Caddyfile')).toMatch(/header @\S+ A "2"[^]*header @\S+ A "1"/u);
});
