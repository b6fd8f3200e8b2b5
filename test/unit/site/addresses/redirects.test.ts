import { describe, expect, test } from 'vitest';
import { makeCongress } from '../../newsroom/make-congress.ts';
import { sitePaths, type SitePath } from '../../../../src/url/site-path.ts';
import { parseOldAddress, type OldAddress } from '../../../../src/url/old-address.ts';
import {
  makeArticle,
  makeArticles,
  makeCategory,
  makeEvent,
  makePage,
  makeUnit,
  planOf,
  present,
  sitePlanOf,
  viewOf,
  type ContentParts,
} from '../make-newsroom.ts';

const path = (text: string): SitePath => text as SitePath;
const old = (text: string): OldAddress => present(parseOldAddress(text), text);

const parts = {
  articles: [
    makeArticle('2020/03/a', '2020-03-06', {
      title: 'A',
      aliases: ['/tin/cu.html', '/bai-cu', '/2019/12/a/'].map(path),
    }),
    makeArticle('2020/03/b', '2020-03-07', { draft: true, aliases: [path('/nhap/')] }),
  ],
  pages: [makePage('lien-he', { title: 'Liên hệ', aliases: [path('/contact/')] })],
};
const pages = planOf(parts);

const redirectsIn = (content: ContentParts): string[] =>
  sitePlanOf(content).redirects.map(
    ({ from, query, to }) => `${from}${query === undefined ? '' : `?${query}`} ${to}`,
  );

test('every old address leads to its page, in one order; those of drafts do not', () => {
  const source = 'articles/2020/03/a.md';
  expect(sitePlanOf(parts).redirects).toEqual([
    { from: '/2019/12/a/', to: '/2020/03/a/', title: 'A', source },
    { from: '/2019/12/a/ban-in.txt', to: '/2020/03/a/ban-in.txt', title: 'A' },
    { from: '/2019/12/a/bang-tin/', to: '/2020/03/a/bang-tin/', title: 'A' },
    { from: '/bai-cu', to: '/2020/03/a/', title: 'A', source },
    { from: '/contact/', to: '/lien-he/', title: 'Liên hệ', source: 'pages/lien-he.md' },
    { from: '/tin/cu.html', to: '/2020/03/a/', title: 'A', source },
  ]);
});

test.each(['/2019/12/a/', '/bai-cu/', '/contact/', '/tin/cu.html'])(
  'a page at %s redirects if a host has no redirects, and is not listed',
  (url) => {
    const view = viewOf(pages, 'moved', url);
    expect(view.isIndexed).toBe(false);
    expect([view.to, view.canonical]).toEqual(
      url === '/contact/'
        ? ['/tin/lien-he/', 'https://h.example/tin/lien-he/']
        : ['/tin/2020/03/a/', 'https://h.example/tin/2020/03/a/'],
    );
  },
);

test('where the plain text of a moved article was, a text gives its new address', () => {
  expect(viewOf(pages, 'movedCopy', '/2019/12/a/ban-in.txt')).toEqual({
    language: 'vi',
    title: 'A',
    address: 'https://h.example/tin/2020/03/a/ban-in.txt',
  });
});

describe('an old address never shadows a page', () => {
  test.each(['/luu-tru/', '/2020/03/a/', '/2020/03/A', '/2020/03/a/index.html'])('%s', (alias) => {
    const article = makeArticle('2020/03/a', '2020-03-06', { aliases: [path(alias)] });
    expect(planOf({ articles: [article] }).filter(({ kind }) => kind === 'moved')).toEqual([]);
  });
});

test('a section keeps its former addresses, those of its pages too', () => {
  expect(
    redirectsIn({
      articles: makeArticles(4, { category: 'moi', units: ['hong-duc'] }),
      categories: [makeCategory('moi', { formerIds: ['cu'] })],
      units: [makeUnit('hong-duc', { formerIds: ['hong-duc-cu'] })],
    }),
  ).toEqual([
    '/chuyen-muc/cu/ /chuyen-muc/moi/',
    '/chuyen-muc/cu/trang-1/ /chuyen-muc/moi/trang-1/',
    '/chuyen-muc/cu/trang-2/ /chuyen-muc/moi/trang-2/',
    '/don-vi/hong-duc-cu/ /don-vi/hong-duc/',
    '/don-vi/hong-duc-cu/trang-1/ /don-vi/hong-duc/trang-1/',
    '/don-vi/hong-duc-cu/trang-2/ /don-vi/hong-duc/trang-2/',
  ]);
});

describe('the addresses of an old portal', () => {
  const table = [
    { from: old('/Default.aspx?tabid=12&id=345'), to: path('/2020/03/a/') },
    { from: old('/Default.aspx?tabid=13'), to: sitePaths.archive },
    { from: old('/Default.aspx'), to: sitePaths.home },
    { from: old('/?p=7'), to: path('/2020/03/a/') },
    { from: old('/tin/Chính-trị/'), to: sitePaths.category('chinh-tri') },
    { from: old('/tai-lieu.pdf'), to: sitePaths.media('ke-hoach.pdf') },
    { from: old('/khong-dau/'), to: path('/khong-co/') },
  ];
  const content = {
    articles: [makeArticle('2020/03/a', '2020-03-06', { title: 'A' })],
    redirects: table,
    media: [{ name: 'ke-hoach.pdf', bytes: 1, sha256: '' }],
  };

  test('lead on by path and by query; one that leads nowhere is left out', () => {
    expect(redirectsIn(content)).toEqual([
      '/Default.aspx /',
      '/Default.aspx?tabid=12&id=345 /2020/03/a/',
      '/Default.aspx?tabid=13 /luu-tru/',
      '/tai-lieu.pdf /media/ke-hoach.pdf',
      '/tin/Ch%C3%ADnh-tr%E1%BB%8B/ /chuyen-muc/chinh-tri/',
      '/?p=7 /2020/03/a/',
    ]);
  });

  test('a path with many queries has a choice, the one without a query last', () => {
    const { choices } = viewOf(planOf(content), 'movedChoices', '/Default.aspx/');
    expect(choices.map(({ query, to }) => [query, to])).toEqual([
      ['tabid=12&id=345', '/tin/2020/03/a/'],
      ['tabid=13', '/tin/luu-tru/'],
      [undefined, '/tin/'],
    ]);
  });

  test('an address with a query takes no page’s place', () => {
    const home = planOf(content).filter(({ url }) => url === '/');
    expect(home.map(({ kind }) => kind)).toEqual(['home']);
  });
});

test('congresses, threads, terms and events are found at their former ids, with all pages below', () => {
  const content = {
    congresses: [makeCongress('moi', { formerIds: ['cu'], term: { from: 2020, to: 2025 } })],
    terms: [{ id: '2020-2025', formerIds: ['2020-2024'] }],
    threads: [{ id: 'dong', title: 'Dòng', formerIds: ['dong-cu'] }],
    events: [makeEvent('hoi-lang', '2020-05-02', { formerIds: ['hoi'] })],
  };
  expect(redirectsIn(content)).toEqual([
    '/dai-hoi/cu/ /dai-hoi/moi/',
    '/dong-su-kien/dong-cu/ /dong-su-kien/dong/',
    '/nhiem-ky/2020-2024/ /nhiem-ky/2020-2025/',
    '/nhiem-ky/2020-2024/theo-don-vi/ /nhiem-ky/2020-2025/theo-don-vi/',
    '/nhiem-ky/2020-2024/theo-thoi-gian/ /nhiem-ky/2020-2025/theo-thoi-gian/',
    '/nhiem-ky/2020-2024/theo-tinh-trang/ /nhiem-ky/2020-2025/',
    '/nhiem-ky/2020-2025/theo-tinh-trang/ /nhiem-ky/2020-2025/',
    '/su-kien/hoi/ /su-kien/hoi-lang/',
    '/tien-do-dai-hoi/theo-tinh-trang/ /tien-do-dai-hoi/',
  ]);
  expect(sitePlanOf(content).redirects.map(({ source }) => source)).toEqual([
    'congresses.yaml',
    'threads.yaml',
    'congresses.yaml',
    ...Array.from({ length: 4 }, () => undefined),
    'events.yaml',
    undefined,
  ]);
});
