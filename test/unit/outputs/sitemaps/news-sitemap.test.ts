import { expect, test } from 'vitest';
import type { VietnamMoment } from '../../../../src/dates/vietnam-clock.ts';
import { newsSitemap } from '../../../../src/outputs/sitemaps/news-sitemap.ts';
import { makeArticle, makeNewsroom, planOf, type ContentParts } from '../../site/make-newsroom.ts';
import { base, childrenOf, hostile, hostileRead, rootOf, wordsIn } from '../make-outputs.ts';
import { xmlFault } from '../well-formed.ts';

const now = '2020-03-08T10:00' as VietnamMoment;

const textOf = async (parts: ContentParts): Promise<string | undefined> =>
  (await newsSitemap(makeNewsroom(parts), planOf(parts), now))?.text;

const slugsIn = (text: string | undefined): string[] =>
  childrenOf(rootOf(text ?? '<none/>'), 'url').flatMap((url) =>
    wordsIn(url, 'loc').map((loc) => loc.slice(`${base}2020/03/`.length, -1)),
  );

test('the news of the last two days, newest first', async () => {
  const text = await textOf({
    articles: [
      makeArticle('2020/03/a', '2020-03-05'),
      makeArticle('2020/03/b', '2020-03-06 09:59'),
      makeArticle('2020/03/c', '2020-03-06 10:00'),
      makeArticle('2020/03/d', '2020-03-06'),
      makeArticle('2020/03/e', '2020-03-08'),
      makeArticle('2020/03/f', '2020-03'),
      makeArticle('2020/03/g', '2020-03-08', { stub: true }),
      makeArticle('2020/03/h', '2020-03-08', { sample: true }),
      makeArticle('2020/03/i', '2020-03-08', { draft: true }),
    ],
  });
  expect(slugsIn(text)).toEqual(['e', 'c', 'd']);
});

test('each has publication, language, date and title', async () => {
  const text = await textOf({
    site: { name: 'Bản tin (Đài) & bạn' },
    articles: [
      makeArticle('2020/03/a', '2020-03-07', { title: hostile }),
      makeArticle('2020/03/b', '2020-03-08 07:30'),
    ],
  });
  expect(xmlFault(text ?? '')).toBeUndefined();
  expect(rootOf(text ?? '').attribs).toEqual({
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  });
  const news = childrenOf(rootOf(text ?? ''), 'url').flatMap((url) => childrenOf(url, 'news:news'));
  expect(news.flatMap((each) => wordsIn(each, 'news:publication_date'))).toEqual([
    '2020-03-08T07:30:00+07:00',
    '2020-03-07',
  ]);
  expect(news.flatMap((each) => wordsIn(each, 'news:title'))).toEqual([
    'Bài 2020/03/b',
    hostileRead,
  ]);
  const publications = news.flatMap((each) => childrenOf(each, 'news:publication'));
  expect(publications.flatMap((each) => wordsIn(each, 'news:name'))).toEqual([
    'Bản tin (Đài) & bạn',
    'Bản tin (Đài) & bạn',
  ]);
  expect(publications.flatMap((each) => wordsIn(each, 'news:language'))).toEqual(['vi', 'vi']);
});

test('absent if there is no news, and in a preview', async () => {
  expect(await textOf({ articles: [makeArticle('2020/03/a', '2020-03-01')] })).toBeUndefined();
  const parts = { articles: [makeArticle('2020/03/a', '2020-03-08')] };
  const preview = makeNewsroom(parts, true);
  expect(await newsSitemap(preview, planOf(parts, true), now)).toBeUndefined();
});

test('at most 1,000', async () => {
  const articles = Array.from({ length: 1001 }, (_, number) =>
    makeArticle(`2020/03/a${String(number).padStart(4, '0')}`, '2020-03-08'),
  );
  const newsroom = makeNewsroom({ articles });
  const routes = newsroom.articles.map(({ path: url, key }) => ({
    url,
    kind: 'article' as const,
    key,
  }));
  const slugs = slugsIn((await newsSitemap(newsroom, routes, now))?.text);
  expect(slugs).toHaveLength(1000);
  expect(slugs.at(-1)).toBe('a0001');
});

test('a title of only control characters does not end the build', async () => {
  const text = await textOf({
    articles: [makeArticle('2020/03/a', '2020-03-08', { title: '\u0001' })],
  });
  expect(xmlFault(text ?? '')).toBeUndefined();
  expect(slugsIn(text)).toEqual(['a']);
});
