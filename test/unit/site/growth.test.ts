import { expect, test } from 'vitest';
import type { Article } from '../../../src/content/content.ts';
import { makeArticle, makeArticles, makeCategory, makeUnit, planOf } from './make-newsroom.ts';

const parts = (articles: readonly Article[]) => ({
  categories: [makeCategory('chinh-tri'), makeCategory('van-hoa')],
  units: [makeUnit('huyen'), makeUnit('xa')],
  articles,
});

/** Addresses of the pages that changed when an article was added. */
const changed = (before: readonly Article[], article: Article): string[] => {
  const old = new Map(planOf(parts(before)).map(({ url, view }) => [url, JSON.stringify(view)]));
  return planOf(parts([...before, article]))
    .filter(({ url, view }) => old.get(url) !== JSON.stringify(view))
    .map(({ url }) => url);
};

const archive = makeArticles(20, { units: ['huyen'] });

test('a new article rewrites a handful of pages, none of them full', () => {
  const news = makeArticle('2020/04/moi', '2020-04-01', { units: ['huyen'] });
  expect(changed(archive, news).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    '/',
    '/2020/03/a20/',
    '/2020/04/moi/',
    '/2020/04/moi/ban-in.txt',
    '/2020/04/moi/bang-tin/',
    '/chuyen-muc/chinh-tri/',
    '/chuyen-muc/chinh-tri/trang-7/',
    '/chuyen-muc/chinh-tri/trang-8/',
    '/don-vi/huyen/',
    '/don-vi/huyen/trang-7/',
    '/don-vi/huyen/trang-8/',
    '/luu-tru/',
    '/luu-tru/2020/',
    '/luu-tru/2020/04/',
    '/luu-tru/tuan/2020-03-30/',
    '/tim-kiem/',
  ]);
});

test('an article of another category leaves the pages of this one alone', () => {
  const news = makeArticle('2020/04/moi', '2020-04-01', { category: 'van-hoa', units: ['xa'] });
  expect(changed(archive, news).filter((url) => /chinh-tri|\/huyen|\/a\d\d/u.test(url))).toEqual(
    [],
  );
});
