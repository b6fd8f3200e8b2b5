import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { brotliBytes, gzipBytes } from '../../bench/wire-bytes.ts';
import { defaultStation } from '../../layouts/station.ts';
import { pageSheets } from '../../src/eleventy/page-sheets.ts';
import type { PageKind } from '../../src/site/page-kinds.ts';
import { readPage } from './fixture-site.ts';
import { richPaths } from './rich-content.ts';
import {
  bulletinSite,
  districtSite,
  generatedSite,
  richSite,
  type SampleSite,
} from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';

/*
 * The most that a resident's phone must download. `kB` is 1000 bytes. A missed budget is not a
 * reason to raise it: the page has grown for all readers.
 */

const kB = 1000;

/** One initial window of TCP: the bytes that arrive with a host's first answer. */
const firstWindow = 14_600;

type Built = 'bulletin' | 'rich' | 'generated' | 'district';
type Encoding = 'brotli' | 'gzip';

const sampleSites: Readonly<Record<Built, SampleSite>> = {
  bulletin: bulletinSite,
  rich: richSite,
  generated: generatedSite,
  district: districtSite,
};

const sites = {} as Record<Built, string>;

beforeAll(async () => {
  for (const name of Object.keys(sampleSites) as Built[]) {
    sites[name] = await sharedSite(sampleSites[name]);
  }
});

const seedArticle = '2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';
const page = (path: string): string => `${path.replace(/^\//u, '')}index.html`;

const budgets: readonly (readonly [
  what: string,
  encoding: Encoding | 'as it is',
  most: number,
  site: Built,
  /** A file, or its folder and the pattern of a name with a hash. */
  file: string | readonly [folder: string, form: RegExp],
])[] = [
  ['the seed article', 'brotli', 8 * kB, 'bulletin', page(seedArticle)],
  ['the seed article', 'gzip', firstWindow, 'bulletin', page(seedArticle)],
  ['an article with every part', 'brotli', 8 * kB, 'rich', page(richPaths.full)],
  ['an article with every part', 'gzip', firstWindow, 'rich', page(richPaths.full)],
  ['an article with ten pictures', 'brotli', 8 * kB, 'rich', page(richPaths.tenPictures)],
  ['an article of text alone', 'brotli', 8 * kB, 'rich', page(richPaths.plain)],
  ['a stub', 'brotli', 8 * kB, 'rich', page(richPaths.stub)],
  ['the notice sheet', 'brotli', 10 * kB, 'bulletin', page(`${seedArticle}bang-tin/`)],
  ['the home page', 'brotli', 10 * kB, 'bulletin', page('/')],
  ['the home page of a district with pictures', 'brotli', 10 * kB, 'district', page('/')],
  ['a category with pictures', 'brotli', 10 * kB, 'district', page('chuyen-muc/chinh-tri/')],
  ['the board of a district', 'brotli', 6 * kB, 'district', page('/tien-do-dai-hoi/')],
  ['the index of units', 'brotli', 8 * kB, 'district', page('/don-vi/')],
  ['the home page over many articles', 'gzip', firstWindow, 'generated', page('/')],
  ['a category, 30 entries', 'brotli', 10 * kB, 'generated', page('chuyen-muc/chuyen-muc-01/')],
  ['a category, 30 entries', 'gzip', firstWindow, 'generated', page('chuyen-muc/chuyen-muc-01/')],
  [
    'an older page, 30 entries',
    'brotli',
    10 * kB,
    'generated',
    page('chuyen-muc/chuyen-muc-01/trang-1/'),
  ],
  ['a unit', 'brotli', 10 * kB, 'generated', page('don-vi/don-vi-01/')],
  ['a year', 'brotli', 10 * kB, 'generated', page('luu-tru/2019/')],
  ['a month', 'brotli', 10 * kB, 'generated', page('luu-tru/2019/03/')],
  ['the search page over many articles', 'brotli', 10 * kB, 'generated', page('tim-kiem/')],
  ['the site map', 'brotli', 10 * kB, 'generated', page('so-do-trang/')],
  ['the offline page', 'brotli', 8 * kB, 'bulletin', page('ngoai-tuyen/')],
  ['the error page', 'brotli', 8 * kB, 'bulletin', '404.html'],
  ['the script of every page', 'brotli', 1.2 * kB, 'bulletin', ['ma', /^trang-[\da-f]+\.js$/u]],
  [
    'the search script, all of the search',
    'brotli',
    9.6 * kB,
    'bulletin',
    ['ma', /^tim-kiem-[\da-f]+\.js$/u],
  ],
  [
    'the script of the error page',
    'brotli',
    9.6 * kB,
    'bulletin',
    ['ma', /^khong-thay-[\da-f]+\.js$/u],
  ],
  ['the service worker', 'brotli', 8 * kB, 'bulletin', 'sw.js'],
  [
    'the lead picture, AVIF 720',
    'as it is',
    30 * kB,
    'rich',
    ['anh', /^2020-hoi-truong-.*-720\.avif$/u],
  ],
];

/** The bytes of a file of a built site; exactly one must match. */
const bytesOf = async (site: Built, file: (typeof budgets)[number][4]): Promise<Buffer> => {
  if (typeof file === 'string') return readFile(join(sites[site], file));
  const [below, form] = file;
  const names = (await readdir(join(sites[site], below))).filter((name) => form.test(name));
  expect(names, `files like ${form} in ${below}`).toHaveLength(1);
  return readFile(join(sites[site], below, names[0] ?? ''));
};

const weights: Readonly<Record<Encoding | 'as it is', (bytes: Buffer) => number>> = {
  brotli: brotliBytes,
  gzip: gzipBytes,
  'as it is': ({ length }) => length,
};

const reported = (what: string, found: number, most: number): string =>
  `${what}: ${found} bytes of at most ${most}, ${found - most} too many`;

test.each(budgets)('%s, %s: at most %i bytes', async (what, encoding, most, site, file) => {
  const found = weights[encoding](await bytesOf(site, file));
  expect(found, reported(`${what}, ${encoding}`, found, most)).toBeLessThanOrEqual(most);
});

/** The frame around every page takes 1.6 kB of it; an article also has most parts. */
const mostOfSheets: Readonly<Partial<Record<PageKind, number>>> = {
  /** Lists with labels of their own and levels within levels take 0.07 kB of every sheet with prose. */
  article: 2.42 * kB,
  /** Its facts are in columns. */
  document: 2.46 * kB,
  /** A card with the sign of its newest congress, and the offices that persons hold; the page itself keeps to its 10 kB. */
  unit: 2.34 * kB,
  /** With its steps, papers, results and goals, each with its source. */
  congress: 2.44 * kB,
  /** A table with bars. */
  comparisons: 2.15 * kB,
  /**
   * The styles of the bars are here once instead of on each bar; the board has a budget of its own
   * above.
   */
  progressBoard: 2.4 * kB,
  term: 2.4 * kB,
  /** Each of its blocks has its own style; the page itself keeps to its 10 kB. */
  home: 2.6 * kB,
  /** The schedule, the player and the list of chapters; none of them is on any other page. */
  radio: 2.48 * kB,
  programme: 2.44 * kB,
  programmePage: 2.46 * kB,
  broadcast: 2.82 * kB,
};
const mostOfAnySheet = 2.12 * kB;

test.each([...pageSheets(defaultStation)])('the style sheet of the kind %s', (kind, { css }) => {
  const [found, most] = [brotliBytes(css), mostOfSheets[kind] ?? mostOfAnySheet];
  expect(found, reported(`the style sheet of ${kind}`, found, most)).toBeLessThanOrEqual(most);
});

test('the frame around an article leaves its text 2 of the 8 kB', async () => {
  const html = (await bytesOf('bulletin', page(seedArticle))).toString();
  const text = (await readPage(sites.bulletin, seedArticle)).querySelector('.prose')?.outerHTML;
  expect(text?.length).toBeGreaterThan(1000);
  expect(html).toContain(text);
  const found = brotliBytes(html.replace(text ?? '', ''));
  expect(found, reported('the frame', found, 6 * kB)).toBeLessThanOrEqual(6 * kB);
});

test('an article with its lead picture, before any script, keeps to 40 kB', async () => {
  const html = brotliBytes(await bytesOf('rich', page(richPaths.full)));
  const picture = await bytesOf('rich', ['anh', /^2020-hoi-truong-.*-720\.avif$/u]);
  const found = html + picture.length;
  expect(found, reported('article and picture', found, 40 * kB)).toBeLessThanOrEqual(40 * kB);
});

describe('what must be fetched before the text can be read', () => {
  test.each([
    ['bulletin', seedArticle],
    ['rich', richPaths.full],
    ['generated', '/'],
    ['bulletin', 'tim-kiem/'],
  ] as const)('%s %s: only the page, with its style sheet once', async (site, path) => {
    const shown = await readPage(sites[site], path);
    expect(shown.querySelectorAll('link[rel=stylesheet], script[src]:not([type])')).toEqual([]);
    expect(shown.querySelectorAll('style')).toHaveLength(1);
    expect(shown.toString()).not.toMatch(/@font-face|@import/u);
  });

  test('the category has 30 entries', async () => {
    const shown = await readPage(sites.generated, 'chuyen-muc/chuyen-muc-01/');
    expect(shown.querySelectorAll('main .teaser')).toHaveLength(30);
  });
});
