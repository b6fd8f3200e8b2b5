import { expect, test } from 'vitest';
import type { Article } from '../../../../src/content/content.ts';
import { pageFrames } from '../../../../src/site/page-frame.ts';
import { badgesOf, teaserView } from '../../../../src/site/articles/teaser-view.ts';
import { articleOf, contextOf, makeArticle, makeNewsroom } from '../make-newsroom.ts';

test('a teaser shows title, date and standfirst, and leads to the article', () => {
  const article = makeArticle('2020/03/a', '2020-03-06', { title: 'Tin', standfirst: 'Sapô.' });
  const newsroom = makeNewsroom({ articles: [article] });
  const context = contextOf();
  expect(teaserView(articleOf(newsroom, '2020/03/a'), pageFrames(context), context)).toEqual({
    title: 'Tin',
    href: '/tin/2020/03/a/',
    date: { iso: '2020-03-06', text: '06/03/2020', isDayKnown: true },
    standfirst: 'Sapô.',
    badges: [],
  });
});

test.each<[string, Partial<Article>, string, string[]]>([
  ['nothing', {}, '2020-03-06', []],
  ['that it is a stub', { stub: true }, '2020-03-06', ['stub']],
  ['that it is a sample', { sample: true }, '2020-03-06', ['sample']],
  ['that it is a draft', { draft: true }, '2020-03-06', ['draft']],
  ['that its day is to come', {}, '2030-01-01', ['scheduled']],
  [
    'all at once',
    { draft: true, stub: true, sample: true },
    '2020-03-06',
    ['draft', 'stub', 'sample'],
  ],
])('an article’s badges say %s', (_name, fields, date, badges) => {
  const newsroom = makeNewsroom({ articles: [makeArticle('2020/03/a', date, fields)] }, true);
  expect(badgesOf(articleOf(newsroom, '2020/03/a'))).toEqual(badges);
});
