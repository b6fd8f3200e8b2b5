import { describe, expect, test } from 'vitest';
import { headersFor } from '../hosting/headers-for.ts';
import { headerRules } from '../../../src/security/header-rules.ts';
import { parseSoundHost } from '../../../src/url/sound-address.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';

const rules = headerRules('https://tin.example/' as BaseUrl);
const oneYear = 'public, max-age=31536000, immutable';

const paths = [
  '/',
  '/2020/03/bai/',
  '/2020/03/bai/ban-in.txt',
  '/robots.txt',
  '/atom.xml',
  '/chuyen-muc/chinh-tri/atom.xml',
  '/feed.json',
  '/don-vi/a/feed.json',
  '/manifest.webmanifest',
  '/sitemap.xml',
  '/sw.js',
  '/khan-cap.json',
  '/ma/trang-0123456789.js',
  '/anh/a-360-0123456789.avif',
  '/media/a.jpg',
  '/tim-kiem/',
  '/tim-kiem/chi-muc/muc-luc.json',
  '/tim-kiem/chi-muc/2020-0123456789/1.json',
];

test.each(paths)('%s has the security headers, each once', (path) => {
  expect(headersFor(path, rules)).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': expect.stringMatching(/^default-src 'none'; [^,]*$/u) as string,
    'Permissions-Policy': expect.stringContaining('camera=()') as string,
  });
});

test.each(paths)(
  '%s: no two rules set the same header, as hosts differ in what follows',
  (path) => {
    const names = rules.flatMap((rule) =>
      Object.keys(headersFor(path, [rule])).map((name) => name.toLowerCase()),
    );
    expect(names).toEqual([...new Set(names)]);
  },
);

describe('how long a browser may keep a file without asking', () => {
  test.each([
    ['/ma/trang-0123456789.js', oneYear],
    ['/anh/a-360-0123456789.avif', oneYear],
    ['/tim-kiem/chi-muc/2020-0123456789/1.json', oneYear],
    ['/sw.js', 'no-cache'],
    ['/khan-cap.json', 'no-store'],
    ['/', undefined],
    ['/2020/03/bai/', undefined],
    ['/media/a.jpg', undefined],
    ['/tim-kiem/chi-muc/muc-luc.json', undefined],
  ])('%s: %s', (path, expected) => {
    expect(headersFor(path, rules)['Cache-Control']).toBe(expected);
  });
});

test.each([
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/2020/03/bai/ban-in.txt', 'text/plain; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/chuyen-muc/chinh-tri/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/don-vi/a/feed.json', 'application/feed+json; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/2020/03/bai/', undefined],
  ['/sitemap.xml', undefined],
])('%s is %s', (path, expected) => {
  expect(headersFor(path, rules)['Content-Type']).toBe(expected);
});

test('under a base path all rules begin with it', () => {
  const below = headerRules('https://xa.example/tin/' as BaseUrl);
  expect(below.every(({ path }) => path.startsWith('/tin/'))).toBe(true);
  expect(headersFor('/tin/ma/a-1.js', below)['Cache-Control']).toBe(oneYear);
  expect(headersFor('/ma/a-1.js', below)).toEqual({});
});

test('Cloudflare reads one star a rule and a hundred rules', () => {
  expect(rules.length).toBeLessThan(100);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
});

test('https alone is promised for as long as the settings say, and otherwise not', () => {
  const base = 'https://tin.example/' as BaseUrl;
  const name = 'Strict-Transport-Security';
  expect(headersFor('/2020/03/bai/', headerRules(base, { hstsDays: 365 }))[name]).toBe(
    'max-age=31536000',
  );
  expect(headersFor('/2020/03/bai/', headerRules(base))[name]).toBeUndefined();
});

test.each([
  ['/2020/03/bai/ban-in.txt', 'noindex'],
  ['/truyen-thanh/2020/03/06-0500-sang/loi-doc.txt', 'noindex'],
  ['/2020/03/bai/', undefined],
  ['/robots.txt', undefined],
])('%s: search engines are asked for %s', (path, robots) => {
  expect(headersFor(path, rules)['X-Robots-Tag']).toBe(robots);
});

test('every response names the host of sounds', () => {
  const base = 'https://tin.example/' as BaseUrl;
  const [all] = headerRules(base, { soundHost: parseSoundHost('https://am-thanh.example') });
  expect(all?.headers['Content-Security-Policy']).toContain(
    "media-src 'self' https://am-thanh.example;",
  );
});
