import { expect, test } from 'vitest';
import { makeArticles, sitePlanOf } from '../make-newsroom.ts';

const redirectsOf = (articlesPerPage: number, formerArticlesPerPage: number[]): string[] =>
  sitePlanOf({
    articles: makeArticles(9),
    site: { articlesPerPage, formerArticlesPerPage },
  })
    .redirects.filter(({ from }) => from.startsWith('/chuyen-muc/'))
    .map(({ from, to }) => `${from} ${to}`);

const page = (number: number): string => `/chuyen-muc/chinh-tri/trang-${number}/`;

test('list pages that no longer exist redirect to the page that now has their first article', () => {
  /** Nine articles, two a page: five pages; four a page: three, of which the last one is open. */
  expect(redirectsOf(4, [2])).toEqual([`${page(4)} ${page(2)}`, `${page(5)} ${page(3)}`]);
});

test('if a list no longer exists, they redirect to its front page', () => {
  expect(redirectsOf(50, [8])).toEqual([
    `${page(1)} /chuyen-muc/chinh-tri/`,
    `${page(2)} /chuyen-muc/chinh-tri/`,
  ]);
});

test('a page that is there still is no redirect', () => {
  expect(redirectsOf(2, [4])).toEqual([]);
});
