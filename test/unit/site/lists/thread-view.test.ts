import { expect, test } from 'vitest';
import { makeArticle, planOf, viewOf } from '../make-newsroom.ts';

const threads = [
  { id: 'dai-hoi-diem', title: 'Đại hội điểm', formerIds: [], description: 'Hai nơi làm trước.' },
];
const pages = planOf({
  threads,
  articles: [
    makeArticle('2020/03/b', '2020-03-12', { thread: 'dai-hoi-diem' }),
    makeArticle('2020/03/a', '2020-03-06', { thread: 'dai-hoi-diem' }),
    makeArticle('2020/03/nhap', '2020-03-07', { thread: 'dai-hoi-diem', draft: true }),
  ],
});

test('a thread’s page lists its articles in the order of events', () => {
  const view = viewOf(pages, 'thread', '/dong-su-kien/dai-hoi-diem/');
  expect([view.title, view.about]).toEqual(['Đại hội điểm', 'Hai nơi làm trước.']);
  expect(view.articles.map(({ href }) => href)).toEqual(['/tin/2020/03/a/', '/tin/2020/03/b/']);
});

test('articles and the site map lead to it', () => {
  const link = { label: 'Đại hội điểm', href: '/tin/dong-su-kien/dai-hoi-diem/' };
  expect(viewOf(pages, 'article', '/2020/03/a/').threads).toEqual([link]);
  expect(viewOf(pages, 'siteMap', '/so-do-trang/').threads).toEqual([link]);
});
