import { describe, expect, test } from 'vitest';
import { parseBaseUrl } from '../../../src/url/base-url.ts';
import { sitePaths } from '../../../src/url/site-path.ts';
import { hrefsOf } from './hrefs-of.ts';
import {
  isOfficialDocument,
  makeArticle,
  makeArticles,
  makeCategory,
  makePage,
  makeUnit,
  planOf,
  present,
  viewOf,
  type ContentParts,
} from './make-newsroom.ts';

/** A site with something of every kind. */
const full: ContentParts = {
  site: {
    mainMenu: [{ label: 'Giới thiệu', path: sitePaths.plainPage('gioi-thieu') }],
    footerMenu: [{ label: 'Sơ đồ trang', path: sitePaths.siteMap }],
    oneStopPage: 'gioi-thieu',
  },
  categories: [makeCategory('chinh-tri'), makeCategory('van-hoa')],
  units: [makeUnit('huyen'), makeUnit('hong-duc', { parent: 'huyen' })],
  articles: [
    ...makeArticles(7, { units: ['hong-duc'], body: 'Xem [bài](/2019/12/cu/).' }),
    makeArticle('2019/12/cu', '2019-12', { related: ['a01'] }),
    makeArticle('2020/04/chi-tieu-de', '2020-04-01', { stub: true, body: '' }),
    makeArticle('2020/04/nhap', '2020-04-02', { draft: true, title: 'Bài nháp' }),
    makeArticle('2021/01/hen-gio', '2021-01-01', { title: 'Bài hẹn giờ' }),
  ],
  pages: [makePage('gioi-thieu')],
};

/** Files besides the pages; the tests of whole sites check them. */
const isFile =
  /\/(?:(?:.*\/)?(?:atom\.xml|feed\.json)|manifest\.webmanifest|sw\.js|bieu-tuong\/.*|du-lieu\/.+|tim-kiem\/chi-muc\/)$/u;

const rootBase = present(parseBaseUrl('https://h.example/'));

describe.each<[string, ContentParts, boolean]>([
  ['an empty site', {}, false],
  ['a site with something of every kind', full, false],
  ['its preview', full, true],
  ['a site with a full last page', { articles: makeArticles(6) }, false],
  ['a site at the root of its host', { ...full, site: { ...full.site, baseUrl: rootBase } }, false],
])('%s', (_name, parts, isPreview) => {
  const pages = planOf(parts, isPreview);
  const base = new URL(parts.site?.baseUrl ?? 'https://h.example/tin/').pathname;
  const planned = new Set(pages.map(({ url }) => base + url.slice(1)));

  test('has no address twice', () => {
    expect(planned.size).toBe(pages.length);
  });

  test('links only to planned pages, under the path of its base', () => {
    const hrefs = pages.flatMap(({ view }) => hrefsOf(view));
    expect(hrefs.length).toBeGreaterThan(pages.length);
    expect(hrefs.filter((href) => !planned.has(href) && !isFile.test(href))).toEqual([]);
  });

  test('knows every page under its absolute address, except the error page', () => {
    for (const { url, kind, view } of pages.filter(isOfficialDocument)) {
      if (kind === 'noticeSheet') continue;
      const address = `https://h.example${base}${url.slice(1)}`;
      expect(view.canonical).toBe(kind === 'notFound' ? undefined : address);
    }
  });

  test('has views that are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });

  test('always has a home page, an archive, a site map and an error page', () => {
    const kinds = pages.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['home', 'archive', 'siteMap', 'notFound']));
  });
});

test.each(['Bài nháp', 'Bài hẹn giờ'])('"%s" is on no page of the public site', (title) => {
  expect(JSON.stringify(planOf(full))).not.toContain(title);
});

test('the preview shows them, labelled, and no search engine may list any page', () => {
  const pages = planOf(full, true);
  expect(viewOf(pages, 'article', '/2020/04/nhap/').badges).toEqual(['draft']);
  expect(viewOf(pages, 'article', '/2021/01/hen-gio/').badges).toEqual(['scheduled']);
  expect(pages.filter(isOfficialDocument).filter(({ view }) => view.isIndexed)).toEqual([]);
});

test('search engines list all but stubs, sheets, empty pages and the error page', () => {
  const hidden = planOf(full)
    .filter(isOfficialDocument)
    .filter(({ kind, view }) => !kind.endsWith('Sheet') && !view.isIndexed);
  expect(hidden.map(({ url }) => url)).toEqual([
    '/2020/04/chi-tieu-de/',
    '/chuyen-muc/chinh-tri/trang-4/',
    '/ngoai-tuyen/',
    '/404.html',
  ]);
});

test('a stub has a page without a body', () => {
  expect(viewOf(planOf(full), 'article', '/2020/04/chi-tieu-de/').body).toBeUndefined();
});

test('the plan does not depend on the order of the files', () => {
  const articles = full.articles?.toReversed() ?? [];
  expect(planOf({ ...full, articles })).toEqual(planOf(full));
});

test('a plain page cannot replace another page', () => {
  expect(() => planOf({ pages: [makePage('luu-tru')] })).toThrow('two pages at /luu-tru/');
});
