import { describe, expect, test } from 'vitest';
import {
  makeArticles,
  makeCategory,
  planOf,
  viewOf,
  type ContentParts,
  type Page,
} from '../make-newsroom.ts';

const front = '/chuyen-muc/chinh-tri/';

/** A site whose pages have three articles each. */
const sectionOf = (count: number, parts: ContentParts = {}): readonly Page[] =>
  planOf({ articles: makeArticles(count), ...parts });

const daysOf = (teasers: readonly { readonly date: { readonly iso: string } }[]): string =>
  teasers.map(({ date }) => date.iso.slice(8)).join(' ');

describe('the front page of a category', () => {
  test.each([
    [0, '', undefined],
    [2, '02 01', undefined],
    [3, '03 02 01', undefined],
    [4, '04 03 02', '/tin/chuyen-muc/chinh-tri/trang-1/'],
    [7, '07 06 05', '/tin/chuyen-muc/chinh-tri/trang-2/'],
  ])('of %i articles shows the newest: "%s", older ones at %s', (count, days, olderHref) => {
    const view = viewOf(sectionOf(count), 'category', front);
    expect([view.total, daysOf(view.articles)]).toEqual([count, days]);
    expect(view.olderHref).toBe(olderHref);
  });

  test('is described by the register, otherwise by the site', () => {
    const described = makeCategory('chinh-tri', { description: 'Tin chính trị.' });
    const view = viewOf(sectionOf(0, { categories: [described] }), 'category', front);
    expect([view.about, view.description]).toEqual(['Tin chính trị.', 'Tin chính trị.']);
    const plain = viewOf(sectionOf(0), 'category', front);
    expect([plain.about, plain.description]).toEqual([undefined, 'Tin của đài.']);
  });
});

describe('numbered pages of seven articles', () => {
  const pages = sectionOf(7);

  test.each([
    [1, '03 02 01', undefined, 2],
    [2, '06 05 04', 1, 3],
    [3, '07', 2, undefined],
  ])('page %i shows %s, older is %s, newer is %s', (number, days, older, newer) => {
    const at = (page: number | undefined) => page && `/tin${front}trang-${page}/`;
    const view = viewOf(pages, 'numberedPage', `${front}trang-${number}/`);
    expect([view.number, daysOf(view.articles)]).toEqual([number, days]);
    expect([view.olderHref, view.newerHref]).toEqual([at(older), at(newer)]);
    expect(view.section.href).toBe(`/tin${front}`);
  });

  test('there is no further page', () => {
    expect(pages.filter(({ kind }) => kind === 'numberedPage')).toHaveLength(3);
  });
});

test('the open page is there while empty, but is not indexed', () => {
  const view = viewOf(sectionOf(6), 'numberedPage', `${front}trang-3/`);
  expect([view.articles, view.isIndexed, view.newerHref]).toEqual([[], false, undefined]);
});
