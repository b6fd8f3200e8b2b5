import { describe, expect, test } from 'vitest';
import type { FrontBlock } from '../../../../src/content/schema/front-blocks.ts';
import type { Href, SitePath } from '../../../../src/url/site-path.ts';
import { homeView, type HomeView } from '../../../../src/site/front-page/home-view.ts';
import {
  contextOf,
  makeArticle,
  makeArticles,
  makeCategory,
  makePage,
  makeUnit,
  type ContentParts,
} from '../make-newsroom.ts';

const homeOf = (parts: ContentParts): HomeView => homeView(contextOf(parts));

const titlesOf = (teasers: readonly { readonly title: string }[] | undefined): string[] =>
  (teasers ?? []).map(({ title }) => title);

describe('the lead story', () => {
  const stub = makeArticle('2020/04/z', '2020-04-09', { title: 'Chỉ tiêu đề', stub: true });
  const read = makeArticle('2020/04/a', '2020-04-01', { title: 'Đọc được' });
  const older = makeArticle('2020/03/a', '2020-03-01', { title: 'Cũ hơn' });

  test('is the newest that can be read; a newer stub comes after it', () => {
    const { lead, newest } = homeOf({ articles: [older, read, stub] });
    expect(lead?.title).toBe('Đọc được');
    expect(titlesOf(newest)).toEqual(['Chỉ tiêu đề', 'Cũ hơn']);
  });

  test.each([
    ['there is no article', []],
    ['there are only stubs', [stub]],
  ])('is absent where %s', (_name, articles) => {
    const { lead, newest } = homeOf({ articles });
    expect(lead).toBeUndefined();
    expect(titlesOf(newest)).toHaveLength(articles.length);
  });
});

test('the newest articles are six, newest first, without the lead story', () => {
  expect(titlesOf(homeOf({ articles: makeArticles(9) }).newest)).toEqual(
    ['08', '07', '06', '05', '04', '03'].map((day) => `Bài 2020/03/a${day}`),
  );
});

/** The titles of all articles of the page, block by block. */
const allTitles = (view: HomeView): string[] => [
  ...titlesOf(view.lead && [view.lead]),
  ...titlesOf(view.heard && [view.heard]),
  ...titlesOf(view.pictured),
  ...titlesOf(view.newest),
  ...titlesOf(view.thread?.articles),
  ...(view.categories ?? []).flatMap(({ articles }) => titlesOf(articles)),
];

describe('no article is on the page twice', () => {
  const categories = [makeCategory('van-hoa'), makeCategory('chinh-tri'), makeCategory('the-thao')];
  const old = makeArticle('2020/01/t', '2020-01-01', { category: 'the-thao', title: 'Thể thao' });

  test.each([0, 1, 3, 7, 12, 30])('of %i', (count) => {
    const titles = allTitles(homeOf({ categories, articles: [old, ...makeArticles(count)] }));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toHaveLength(Math.min(count + 1, count < 10 ? count + 1 : 11));
  });

  test('a category shows three that no other block has; one without such is left out', () => {
    const view = homeOf({ categories, articles: [old, ...makeArticles(12)] });
    expect(view.categories?.map(({ href }) => href)).toEqual([
      '/tin/chuyen-muc/chinh-tri/',
      '/tin/chuyen-muc/the-thao/',
    ]);
    expect(view.categories?.map(({ articles }) => titlesOf(articles))).toEqual([
      ['05', '04', '03'].map((day) => `Bài 2020/03/a${day}`),
      ['Thể thao'],
    ]);
  });
});

describe('blocks in a station’s own order', () => {
  const parts: ContentParts = {
    units: [makeUnit('xa-a'), makeUnit('xa-b')],
    articles: makeArticles(8),
    categories: [makeCategory('chinh-tri')],
  };
  const arranged = (...frontPage: FrontBlock[]): HomeView =>
    homeOf({ ...parts, look: { font: 'khong-chan', words: {}, frontPage } });

  test('the first are beside the news, empty ones take no place', () => {
    const { areas } = arranged('don-vi', 'mot-cua', 'tim-kiem', 'chuyen-muc');
    expect(areas.besideTop).toEqual(['units', 'search']);
    expect([areas.besideNews, areas.services, areas.foot]).toEqual([[], [], ['categories']]);
  });

  test('news stay where they are, and blocks that are not named are nowhere', () => {
    const { areas } = arranged();
    expect(areas).toMatchObject({
      top: ['lead'],
      row: ['pictured'],
      news: ['newest', 'weekSheet'],
    });
    expect([areas.besideTop, areas.foot]).toEqual([[], []]);
  });

  test('an article of a block that is left out is in the list of news', () => {
    const heard = makeArticle('2020/03/nghe', '2020-03-30', {
      title: 'Nghe được',
      audio: '/media/a.mp3' as SitePath,
    });
    const articles = [...makeArticles(3), heard, makeArticle('2020/03/z', '2020-03-31')];
    const without: ContentParts = { ...parts, articles };
    const look = { font: 'khong-chan', words: {}, frontPage: [] } as const;
    expect(homeOf(without).heard?.title).toBe('Nghe được');
    const view = homeOf({ ...without, look: { ...look, frontPage: [] } });
    expect(view.heard).toBeUndefined();
    expect(titlesOf(view.newest)).toContain('Nghe được');
  });
});

describe('the one-stop page', () => {
  const pages = [makePage('mot-cua', { title: 'Một cửa', standfirst: 'Nơi nhận hồ sơ.' })];

  test('is shown with its link and standfirst', () => {
    expect(homeOf({ pages, site: { oneStopPage: 'mot-cua' } }).oneStop).toEqual({
      page: { label: 'Một cửa', href: '/tin/mot-cua/', standfirst: 'Nơi nhận hồ sơ.' },
      facts: undefined,
    });
  });

  test('what is known about it is shown even without a page', () => {
    const oneStop = { address: 'Trụ sở huyện', hours: [], contacts: [] };
    expect(homeOf({ site: { oneStop } }).oneStop).toEqual({ page: undefined, facts: oneStop });
  });

  test.each<[string, ContentParts]>([
    ['none is named', { pages }],
    ['the page is not there', { site: { oneStopPage: 'mot-cua' } }],
    [
      'it is a sample and samples are hidden',
      {
        pages: pages.map((page) => ({ ...page, sample: true })),
        site: { oneStopPage: 'mot-cua', samples: false },
      },
    ],
  ])('is left out where %s', (_name, parts) => {
    expect(homeOf(parts).oneStop).toBeUndefined();
  });
});

test('links to other sites stay whole; a group without links is left out', () => {
  const url = 'https://chinhphu.example/' as Href;
  const websiteLinks = [
    { name: 'Trung ương', sample: true, links: [{ name: 'Chính phủ', url }] },
    { name: 'Huyện', sample: false, links: [] },
  ];
  expect(homeOf({ site: { websiteLinks } }).websiteLinks).toEqual([
    { name: 'Trung ương', isSample: true, links: [{ label: 'Chính phủ', href: url }] },
  ]);
});
