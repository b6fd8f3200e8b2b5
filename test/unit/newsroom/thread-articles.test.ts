import { expect, test } from 'vitest';
import { threadArticles, threadsOf } from '../../../src/newsroom/thread-articles.ts';
import { articleOn, newsroomOf, slugsOf } from './articles-on-days.ts';

const diem = {
  id: 'dai-hoi-diem',
  title: 'Đại hội điểm',
  formerIds: [],
  congress: 'dai-hoi-hong-duc',
};
const khac = { id: 'khac', title: 'Khác', formerIds: [] };
const newsroom = newsroomOf([
  articleOn('2020-03-12', 'sau', { congresses: ['dai-hoi-hong-duc'] }),
  articleOn('2020-03-06', 'truoc', { thread: 'dai-hoi-diem' }),
  articleOn('2020-03-09', 'rieng', { thread: 'khac', congresses: ['dai-hoi-hong-duc'] }),
  articleOn('2020-03-10', 'ngoai'),
]);

test('a thread holds articles with its id or about its congress, in the order of events', () => {
  expect(slugsOf(threadArticles(diem, newsroom))).toEqual(['truoc', 'rieng', 'sau']);
  expect(slugsOf(threadArticles(khac, newsroom))).toEqual(['rieng']);
});

test('an article names every thread that holds it', () => {
  const threads = { threads: [diem, khac] };
  const [truoc, rieng] = ['truoc', 'rieng'].map((slug) =>
    newsroom.articles.find((article) => article.slug === slug),
  );
  expect(truoc && threadsOf(truoc, threads)).toEqual([diem]);
  expect(rieng && threadsOf(rieng, threads)).toEqual([diem, khac]);
  expect(threadsOf({ congresses: [] }, threads)).toEqual([]);
});
