import { expect, test } from 'vitest';
import type { LiveSite } from '../../../../src/site/addresses/kept-addresses.ts';
import { sitePaths, type SitePath } from '../../../../src/url/site-path.ts';
import { parseOldAddress } from '../../../../src/url/old-address.ts';
import { makeArticle, makeArticles, makeCategory, present, sitePlanOf } from '../make-newsroom.ts';

const categories = [makeCategory('chinh-tri'), makeCategory('van-hoa')];
const before = sitePlanOf({ articles: makeArticles(5), categories });
const after = {
  articles: makeArticles(5, { category: 'van-hoa' }),
  categories,
};

const found = (plan: ReturnType<typeof sitePlanOf>, from: string): string | undefined =>
  plan.redirects.find((redirect) => redirect.from === from)?.to;

test('list pages that have come to their end lead to the list that they were of', () => {
  const plan = sitePlanOf(after, false, before);
  expect(before.pages.map(({ url }) => url)).toContain('/chuyen-muc/chinh-tri/trang-2/');
  expect(found(plan, '/chuyen-muc/chinh-tri/trang-2/')).toBe('/chuyen-muc/chinh-tri/');
  const urls = new Set(plan.pages.map(({ url }) => url));
  expect(before.pages.filter(({ url }) => !urls.has(url))).toEqual([]);
});

test('what was kept once is kept at the next publication too, and gives way when its page returns', () => {
  const second = sitePlanOf(after, false, before);
  const third = sitePlanOf(after, false, second);
  expect(third).toEqual(second);
  const back = sitePlanOf({ articles: makeArticles(5), categories }, false, third);
  expect(found(back, '/chuyen-muc/chinh-tri/trang-2/')).toBeUndefined();
  expect(found(back, '/chuyen-muc/van-hoa/trang-2/')).toBe('/chuyen-muc/van-hoa/');
});

test('a month without articles leads to its year, a year to the archive', () => {
  const march = makeArticle('2020/03/a', '2020-03-06');
  const january = makeArticle('2020/01/b', '2020-01-06');
  const old = makeArticle('2019/01/c', '2019-01-06');
  const plan = sitePlanOf(
    { articles: [march] },
    false,
    sitePlanOf({ articles: [old, january, march] }),
  );
  expect(found(plan, '/luu-tru/2020/01/')).toBe('/luu-tru/2020/');
  expect(found(plan, '/luu-tru/2019/01/')).toBe('/luu-tru/');
  expect(found(plan, '/luu-tru/2019/')).toBe('/luu-tru/');
});

test('copies that the site no longer makes redirect to their article', () => {
  const articles = makeArticles(1);
  const plan = sitePlanOf(
    { articles, site: { textCopies: false, noticeSheets: false } },
    false,
    sitePlanOf({ articles }),
  );
  expect(found(plan, '/2020/03/a01/ban-in.txt')).toBe('/2020/03/a01/');
  expect(found(plan, '/2020/03/a01/bang-tin/')).toBe('/2020/03/a01/');
});

test('the sheet of a withdrawn article leads to what is written at its address now', () => {
  const source = 'articles/2020/03/a01.md';
  const live = {
    pages: [
      { url: '/2020/03/a01/' as SitePath, kind: 'withdrawn', source },
      { url: '/2020/03/a01/bang-tin/' as SitePath, kind: 'withdrawn', source },
    ],
    redirects: [],
  };
  const plan = sitePlanOf({ articles: makeArticles(1, { stub: true, body: '' }) }, false, live);
  expect(found(plan, '/2020/03/a01/bang-tin/')).toBe('/2020/03/a01/');
  expect(found(sitePlanOf({}, false, live), '/2020/03/a01/bang-tin/')).toBeUndefined();
});

test.each([
  ['an article', 'article', '/2020/03/x/'],
  ['a category', 'category', '/chuyen-muc/x/'],
  ['a page', 'plainPage', '/x/'],
])('%s that is gone must be explained by the editor', (_name, kind, url) => {
  const live: LiveSite = { pages: [{ url: url as SitePath, kind }], redirects: [] };
  expect(sitePlanOf({}, false, live).redirects).toEqual([]);
});

const ofUnit: LiveSite = {
  pages: [
    { url: '/don-vi/x/' as SitePath, kind: 'unit' },
    { url: '/don-vi/x/trang-1/' as SitePath, kind: 'numberedPage' },
  ],
  redirects: [],
  files: ['/don-vi/x/atom.xml', '/don-vi/x/lich.ics', '/du-lieu/bai-viet.csv'].map((path) => ({
    path: path as SitePath,
  })),
};

test('with a removed section all pages below it are removed: the editor is asked once', () => {
  expect(sitePlanOf({}, false, ofUnit).redirects).toEqual([]);
});

test('if the content names its replacement, its lists, feeds and calendar follow', () => {
  const redirects = [{ from: present(parseOldAddress('/don-vi/x/')), to: '/luu-tru/' as SitePath }];
  const plan = sitePlanOf({ redirects }, false, ofUnit);
  expect(plan.redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/don-vi/x/ /luu-tru/',
    '/don-vi/x/atom.xml /luu-tru/',
    '/don-vi/x/lich.ics /luu-tru/',
    '/don-vi/x/trang-1/ /luu-tru/',
  ]);
});

test('with a removed programme its podcast and what its episodes name are led on', () => {
  const live: LiveSite = {
    pages: [{ url: '/truyen-thanh/chuong-trinh/x/' as SitePath, kind: 'programme' }],
    redirects: [],
    files: [
      '/truyen-thanh/chuong-trinh/x/podcast.xml',
      '/truyen-thanh/2020/03/06-0500-x/loi-doc.vtt',
      '/truyen-thanh/2020/03/06-0500-x/cac-muc.json',
    ].map((path) => ({ path: path as SitePath })),
  };
  const from = present(parseOldAddress('/truyen-thanh/chuong-trinh/x/'));
  const redirects = [{ from, to: '/luu-tru/' as SitePath }];
  const plan = sitePlanOf({ redirects }, false, live);
  const led = new Map(plan.redirects.map((each) => [each.from as string, each.to]));
  expect(led.get('/truyen-thanh/chuong-trinh/x/podcast.xml')).toBe('/luu-tru/');
  expect(led.has('/truyen-thanh/2020/03/06-0500-x/loi-doc.vtt')).toBe(true);
  expect(led.has('/truyen-thanh/2020/03/06-0500-x/cac-muc.json')).toBe(true);
});

test('what was a list of nothing that is left leads home', () => {
  const live: LiveSite = {
    pages: [{ url: '/van-ban/' as SitePath, kind: 'documents' }],
    redirects: [],
  };
  expect(found(sitePlanOf({}, false, live), '/van-ban/')).toBe('/');
});

test.each([
  ['with a file that says so is the editor’s', 'articles/a.md', undefined],
  ['without one is kept', undefined, '/luu-tru/'],
])('a live redirect %s', (_name, source, to) => {
  const redirect = { from: '/cu/' as SitePath, to: '/luu-tru/' as SitePath };
  const live: LiveSite = { pages: [], redirects: [{ ...redirect, ...(source && { source }) }] };
  expect(found(sitePlanOf({}, false, live), '/cu/')).toBe(to);
});

test.each(['/sw.js/', '/_headers', '/a%2fb/', '/../x/', '/A/'])(
  'what could collide with a file is not kept: %s',
  (from) => {
    const live = { pages: [], redirects: [{ from: from as SitePath, to: '/' as SitePath }] };
    expect(sitePlanOf({}, false, live).redirects).toEqual([]);
  },
);

test.each(['page', 'redirect'])(
  'feeds that last at a former address are files there, never redirects: live as a %s',
  (form) => {
    const from = '/chuyen-muc/cu/atom.xml' as SitePath;
    const to = sitePaths.atomFeed(sitePaths.category('tin'));
    const live: LiveSite = {
      pages: [],
      redirects: form === 'redirect' ? [{ from, to }] : [],
      files: form === 'page' ? [{ path: from }] : [],
    };
    const category = makeCategory('tin', { formerIds: ['cu'] });
    const { redirects } = sitePlanOf({ categories: [category] }, false, live);
    expect(redirects.map((each) => each.from)).not.toContain(from);
    expect(redirects.map((each) => each.from)).toContain('/chuyen-muc/cu/');
  },
);
