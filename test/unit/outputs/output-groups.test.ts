import { describe, expect, test } from 'vitest';
import type { VietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { outputTexts } from './output-texts.ts';
import { makeNewsroom, planOf } from '../site/make-newsroom.ts';
import { base, options, textAt, variedSite } from './make-outputs.ts';

const newsroom = makeNewsroom(variedSite);
const pages = planOf(variedSite);
const busy = { ...options, now: '2020-03-07T00:00' as VietnamMoment };
const texts = await outputTexts(newsroom, pages, busy);

/** Every address below the base in a text. */
const addressesIn = (text: string): string[] =>
  [...text.matchAll(/https:\/\/h\.example\/[^"<\s,]*/gu)].map(([address]) => address);

test('everything, in a fixed order', () => {
  expect(texts.map(({ path }) => path).filter((path) => !/atom|feed/u.test(path))).toEqual([
    '/sitemap.xml',
    '/sitemap-tin-moi.xml',
    '/robots.txt',
    '/du-lieu/bai-viet.json',
    '/du-lieu/bai-viet.csv',
    '/du-lieu/bai-viet.schema.json',
    '/du-lieu/don-vi.json',
    '/du-lieu/don-vi.csv',
    '/du-lieu/don-vi.schema.json',
    '/du-lieu/dai-hoi.json',
    '/du-lieu/dai-hoi.csv',
    '/du-lieu/dai-hoi.schema.json',
    '/du-lieu/buoc-dai-hoi.json',
    '/du-lieu/buoc-dai-hoi.csv',
    '/du-lieu/buoc-dai-hoi.schema.json',
    '/du-lieu/van-kien.json',
    '/du-lieu/van-kien.csv',
    '/du-lieu/van-kien.schema.json',
    '/du-lieu/so-lieu-dai-hoi.json',
    '/du-lieu/so-lieu-dai-hoi.csv',
    '/du-lieu/so-lieu-dai-hoi.schema.json',
    '/du-lieu/gop-y.json',
    '/du-lieu/gop-y.csv',
    '/du-lieu/gop-y.schema.json',
    '/du-lieu/chi-tieu.json',
    '/du-lieu/chi-tieu.csv',
    '/du-lieu/chi-tieu.schema.json',
    '/du-lieu/chuc-vu.json',
    '/du-lieu/chuc-vu.csv',
    '/du-lieu/chuc-vu.schema.json',
    '/du-lieu/lien-he.json',
    '/du-lieu/lien-he.csv',
    '/du-lieu/lien-he.schema.json',
    '/du-lieu/su-kien.json',
    '/du-lieu/su-kien.csv',
    '/du-lieu/su-kien.schema.json',
    '/du-lieu/chuong-trinh.json',
    '/du-lieu/chuong-trinh.csv',
    '/du-lieu/chuong-trinh.schema.json',
    '/du-lieu/buoi-phat.json',
    '/du-lieu/buoi-phat.csv',
    '/du-lieu/buoi-phat.schema.json',
    '/du-lieu/van-ban.json',
    '/du-lieu/van-ban.csv',
    '/du-lieu/van-ban.schema.json',
    '/manifest.webmanifest',
  ]);
  expect(new Set(texts.map(({ path }) => path)).size).toBe(texts.length);
});

test('equal arguments give equal texts', async () => {
  expect(await outputTexts(makeNewsroom(variedSite), planOf(variedSite), busy)).toEqual(texts);
});

test('only the news sitemap and who names it depend on the moment', async () => {
  const later = await outputTexts(newsroom, pages, options);
  const same = texts.filter(({ path }) => !/sitemap-tin-moi|robots/u.test(path));
  expect(later.filter(({ path }) => path !== '/robots.txt')).toEqual(same);
});

describe.each(texts)('$path', ({ text }) => {
  test('every address is a page of the plan, a file written here, or a media file', () => {
    const known = new Set<string>([
      ...pages.map(({ url }) => base + url.slice(1)),
      ...texts.map(({ path }) => base + path.slice(1)),
      `${base}media/ban-tin.mp3`,
    ]);
    expect(addressesIn(text).filter((address) => !known.has(address))).toEqual([]);
  });

  test('it is well-formed Unicode and ends its last line', () => {
    expect(text.isWellFormed()).toBe(true);
    expect(text.endsWith('\n')).toBe(true);
  });
});

test('robots.txt names what exists', async () => {
  const sitemapsIn = (robots: string): string[] => robots.match(/(?<=Sitemap: ).*/gu) ?? [];
  expect(sitemapsIn(textAt(texts, '/robots.txt'))).toEqual([
    `${base}sitemap.xml`,
    `${base}sitemap-tin-moi.xml`,
  ]);
  const later = await outputTexts(newsroom, pages, options);
  expect(sitemapsIn(textAt(later, '/robots.txt'))).toEqual([`${base}sitemap.xml`]);
});

test('a preview has feeds and data, but nothing for crawlers', async () => {
  const preview = await outputTexts(makeNewsroom(variedSite, true), planOf(variedSite, true), busy);
  expect(preview.map(({ path }) => path).filter((path) => path.includes('sitemap'))).toEqual([]);
  expect(textAt(preview, '/robots.txt')).toContain('Disallow: /');
});
