import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/content/content.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import type { ArticleView } from '../../../../src/site/articles/article-view.ts';
import type { Href } from '../../../../src/url/site-path.ts';
import {
  makeArticle,
  makeCategory,
  makeUnit,
  planOf,
  viewOf,
  type ContentParts,
} from '../make-newsroom.ts';

const day = (text: string): CalendarDate => text as CalendarDate;

/** The view of an article of 6 March 2020. */
const viewWith = (fields: Partial<Article>, parts: ContentParts = {}): ArticleView => {
  const article = makeArticle('2020/03/bai', '2020-03-06', fields);
  const pages = planOf({ ...parts, articles: [article, ...(parts.articles ?? [])] });
  return viewOf(pages, 'article', '/2020/03/bai/');
};

test('it shows what the editor wrote', () => {
  const fields = { title: 'Đại hội', standfirst: 'Sapô.', authors: ['An', 'Bình'], body: '*a*' };
  expect(viewWith(fields)).toMatchObject({
    title: 'Đại hội',
    standfirst: 'Sapô.',
    description: 'Sapô.',
    authors: ['An', 'Bình'],
    body: '<p><em>a</em></p>\n',
    badges: [],
    date: { iso: '2020-03-06', text: '06/03/2020', isDayKnown: true },
    updated: undefined,
    byline: [],
    isIndexed: true,
  });
});

test('without a standfirst its title describes it', () => {
  expect(viewWith({ title: 'Đại hội' }).description).toBe('Đại hội');
});

test('the day of an update is shown', () => {
  expect(viewWith({ updated: day('2020-03-09') }).updated?.text).toBe('09/03/2020');
});

test('short forms of the byline are written out', () => {
  const site = { abbreviations: { 'T/h': 'Thực hiện' } };
  expect(viewWith({ byline: 'T/h: Đài' }, { site }).byline).toEqual([
    { short: 'T/h', full: 'Thực hiện' },
    { text: ': Đài' },
  ]);
});

test('category and units are links, units in the order of their register', () => {
  const { category, units } = viewWith(
    { units: ['xa', 'huyen'] },
    {
      categories: [makeCategory('chinh-tri', { name: 'Chính trị' })],
      units: [makeUnit('huyen', { name: 'Huyện' }), makeUnit('xa', { name: 'Xã' })],
    },
  );
  expect(category).toEqual({ label: 'Chính trị', href: '/tin/chuyen-muc/chinh-tri/' });
  expect(units).toEqual([
    { label: 'Huyện', href: '/tin/don-vi/huyen/' },
    { label: 'Xã', href: '/tin/don-vi/xa/' },
  ]);
});

describe('neighbours', () => {
  const others = [
    makeArticle('2020/03/truoc', '2020-03-05', { title: 'Trước' }),
    makeArticle('2020/03/khac', '2020-03-05', { category: 'van-hoa', title: 'Khác' }),
    makeArticle('2020/03/sau', '2020-03-07', { title: 'Sau' }),
    makeArticle('2020/03/nhap', '2020-03-06 12:00', { draft: true, title: 'Nháp' }),
  ];
  const categories = [makeCategory('chinh-tri'), makeCategory('van-hoa')];

  test('are the next ones of the same category, drafts left out', () => {
    const { older, newer } = viewWith({}, { categories, articles: others });
    expect([older?.label, newer?.label]).toEqual(['Trước', 'Sau']);
    expect([older?.href, newer?.href]).toEqual(['/tin/2020/03/truoc/', '/tin/2020/03/sau/']);
  });

  test('are absent at both ends', () => {
    const { older, newer } = viewWith({ category: 'van-hoa' }, { categories });
    expect([older, newer]).toEqual([undefined, undefined]);
  });
});

describe('related articles', () => {
  test('one of this site is a link with its badges', () => {
    const stub = makeArticle('2020/02/x', '2020-02', {
      title: 'Chỉ tiêu đề',
      stub: true,
      body: '',
    });
    expect(viewWith({ related: ['x'] }, { articles: [stub] }).related).toEqual([
      {
        title: 'Chỉ tiêu đề',
        date: { iso: '2020-02', text: 'Tháng 2/2020', isDayKnown: false },
        href: '/tin/2020/02/x/',
        badges: ['stub'],
        reason: 'editor',
      },
    ]);
  });

  test.each([
    ['with an address', 'https://a.example/' as Href, 'https://a.example/'],
    ['without an address', undefined, undefined],
    ['with an address that is not safe', 'javascript:alert(1)' as Href, undefined],
  ])('one on another site, %s', (_name, url, href) => {
    const { related } = viewWith({
      related: [{ title: 'Ở nơi khác', date: day('2020-02-03'), url }],
    });
    const [first] = related;
    expect(first).toMatchObject({ title: 'Ở nơi khác', date: { text: '03/02/2020' } });
    expect(first?.href).toBe(href);
  });
});
