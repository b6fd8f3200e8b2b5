import { expect, test } from 'vitest';
import { makeArticle, makeCategory, makeUnit, planOf, viewOf } from '../make-newsroom.ts';

const view = viewOf(
  planOf({
    categories: [makeCategory('chinh-tri', { name: 'Chính trị' }), makeCategory('trong')],
    units: [makeUnit('xa', { name: 'Xã' }), makeUnit('an', { name: 'Ân' }), makeUnit('vang')],
    articles: [
      makeArticle('2019/12/cu', '2019-12-06', { units: ['xa'] }),
      makeArticle('2020/03/moi', '2020-03-06', { units: ['an'] }),
      makeArticle('2018/01/tieu-de', '2018-01-06', { stub: true, body: '' }),
    ],
  }),
  'search',
  '/tim-kiem/',
);

test('it offers the categories and units that have articles, units by the alphabet', () => {
  expect(view.categories.map(({ label }) => label)).toEqual(['Chính trị']);
  expect(view.units.map(({ label }) => label)).toEqual(['Ân', 'Xã']);
});

test('an index is looked for in the years that have an article with a body, newest first', () => {
  expect(view.indexHref).toBe('/tin/tim-kiem/chi-muc/');
});

test('without a script it leads to every year and month', () => {
  expect(view.years.map(({ label }) => label)).toEqual(['2020', '2019', '2018']);
  expect(view.years[0]?.months.map(({ href }) => href)).toEqual(['/tin/luu-tru/2020/03/']);
});
