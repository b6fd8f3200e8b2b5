import { expect, test } from 'vitest';
import { defaultStation } from '../../../layouts/station.ts';
import { articleCards } from '../../../src/build/article-cards.ts';
import type { Article } from '../../../src/content/content.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { makeArticle, makeNewsroom } from '../site/make-newsroom.ts';

const since = '2020-03-06' as CalendarDate;

const cardsOf = (...articles: Article[]) =>
  articleCards(
    makeNewsroom({ site: { name: 'Bản tin', cardsSince: since }, articles }),
    defaultStation,
  );

test('a card has the headline, the site, the category and the date', () => {
  expect(cardsOf(makeArticle('2020/03/a', '2020-03-06 07:30', { title: 'Khai mạc' }))).toEqual([
    {
      path: '/the/2020/03/a.jpg',
      title: 'Khai mạc',
      kicker: 'Bản tin',
      footer: 'Chuyên mục chinh-tri · 06/03/2020 07:30',
    },
  ]);
});

test('a sample says that it is one', () => {
  const [card] = cardsOf(makeArticle('2020/03/a', '2020-03-06', { sample: true, title: 'Mẫu' }));
  expect(card?.title).toBe('[Nội dung mẫu] Mẫu');
});

test('an article with a picture has one too, and a former address of an article', () => {
  const fields = {
    image: { file: '/media/a.png', alt: 'Ảnh' },
    aliases: ['/2020/02/ten-cu/', '/tin/cu.html', '/2020/03/a/'],
  } as unknown as Partial<Article>;
  expect(cardsOf(makeArticle('2020/03/a', '2020-03-07', fields)).map(({ path }) => path)).toEqual([
    '/the/2020/03/a.jpg',
    '/the/2020/02/ten-cu.jpg',
  ]);
});

test('what is older, ahead of the clock or a draft has none', () => {
  expect(
    cardsOf(
      makeArticle('2020/03/cu', '2020-03-05'),
      makeArticle('2020/06/mai', '2020-06-02'),
      makeArticle('2020/03/nhap', '2020-03-07', { draft: true }),
    ),
  ).toEqual([]);
});
