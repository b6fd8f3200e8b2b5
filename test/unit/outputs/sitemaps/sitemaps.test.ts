import { describe, expect, test } from 'vitest';
import { splitEntries } from '../../../../src/outputs/sitemaps/sitemaps.ts';
import { sitemaps } from '../output-texts.ts';
import { makeArticles, makeNewsroom, planOf } from '../../site/make-newsroom.ts';
import { base, childrenOf, rootOf, textAt, variedSite, wordsIn } from '../make-outputs.ts';
import { xmlFault } from '../well-formed.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const newsroom = makeNewsroom(variedSite);
const pages = planOf(variedSite);

const locationsIn = (text: string): string[] =>
  childrenOf(rootOf(text), 'url').flatMap((url) => wordsIn(url, 'loc'));

const lastmodsIn = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    childrenOf(rootOf(text), 'url').map((url) => [
      wordsIn(url, 'loc')[0]?.slice(base.length),
      wordsIn(url, 'lastmod')[0],
    ]),
  );

test('one valid urlset of every page that may be listed, in the order of the plan', async () => {
  const files = await sitemaps(newsroom, pages);
  const text = textAt(files, '/sitemap.xml');
  expect(files).toHaveLength(1);
  expect(xmlFault(text)).toBeUndefined();
  expect(rootOf(text)).toMatchObject({ name: 'urlset', attribs: { xmlns: namespace } });
  const listed = pages.filter(({ view }) => 'isIndexed' in view && view.isIndexed);
  expect(locationsIn(text)).toEqual(listed.map(({ url }) => base + url.slice(1)));
});

test('stubs, error pages and other forms of an article stay out', async () => {
  const copies = (['textCopy', 'noticeSheet'] as const).map((kind) => ({
    url: `/2020/03/mot/${kind}` as never,
    kind,
    key: '2020/03/mot',
  }));
  const bare = { url: '/x.txt' as never, kind: 'movedCopy' as const, key: '' };
  const [sitemap] = await sitemaps(newsroom, [...pages, ...copies, bare]);
  const listed = locationsIn(sitemap?.text ?? '');
  expect(listed).toContain(`${base}2020/03/mot/`);
  expect(listed).not.toContain(`${base}2020/02/ban-dau/`);
  expect(listed.filter((url) => /404|textCopy|noticeSheet|x\.txt/u.test(url))).toEqual([]);
});

test('pages have the day of their newest article, if it is known', async () => {
  const [sitemap] = await sitemaps(newsroom, pages);
  expect(lastmodsIn(sitemap?.text ?? '')).toMatchObject({
    '': '2020-03-12',
    '2020/03/mot/': '2020-03-06',
    '2020/03/ba/': undefined,
    'chuyen-muc/chinh-tri/': '2020-03-12',
    'chuyen-muc/xa-hoi/': '2020-03-06',
    'chuyen-muc/trong/': undefined,
    'don-vi/hong-duc/': '2020-03-06',
    'luu-tru/': '2020-03-12',
    'luu-tru/2020/': '2020-03-12',
    'luu-tru/2020/02/': '2020-02-28',
  });
});

test('a preview, in which nothing may be listed, has no sitemap', async () => {
  expect(await sitemaps(makeNewsroom(variedSite, true), planOf(variedSite, true))).toEqual([]);
});

test('a large site has an index and parts within the limit', async () => {
  const large = { articles: makeArticles(9) };
  const limits = { urls: 5, bytes: 1_000_000 };
  const [index, ...parts] = await sitemaps(makeNewsroom(large), planOf(large), limits);
  expect(index?.path).toBe('/sitemap.xml');
  expect(xmlFault(index?.text ?? '')).toBeUndefined();
  const root = rootOf(index?.text ?? '');
  expect(root).toMatchObject({ name: 'sitemapindex', attribs: { xmlns: namespace } });
  expect(childrenOf(root, 'sitemap').flatMap((part) => wordsIn(part, 'loc'))).toEqual(
    parts.map(({ path }) => base + path.slice(1)),
  );
  expect(parts.map(({ path }) => path)).toEqual(
    parts.map((_part, number) => `/sitemap-${number + 1}.xml`),
  );
  const [whole] = await sitemaps(makeNewsroom(large), planOf(large));
  expect(parts.flatMap(({ text }) => locationsIn(text))).toEqual(locationsIn(whole?.text ?? ''));
  expect(parts.every(({ text }) => locationsIn(text).length <= 5)).toBe(true);
});

describe('splitting', () => {
  const entries = Array.from({ length: 100_001 }, (_, number) => ({ url: `https://h/${number}` }));

  test('50,000 addresses a part', () => {
    expect(splitEntries(entries).map(({ length }) => length)).toEqual([50_000, 50_000, 1]);
    expect(splitEntries([])).toEqual([]);
  });

  test('no part is larger than allowed, escapes counted', async () => {
    const long = { url: `https://h/?${'&'.repeat(200)}` };
    const limits = { urls: 50_000, bytes: 5000 };
    const url = `/${'a/'.repeat(200)}` as never;
    const many = Array.from({ length: 12 }, () => ({ url, kind: 'home' as const, key: '' }));
    const [, ...parts] = await sitemaps(newsroom, many, limits);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ text }) => Buffer.byteLength(text) <= limits.bytes)).not.toContain(false);
    expect(splitEntries([long], { urls: 5, bytes: 10 })).toEqual([[long]]);
  });
});
