import { describe, expect, test } from 'vitest';
import { makeArticle, planOf, viewOf } from '../make-newsroom.ts';

const pages = planOf({
  articles: [
    makeArticle('2019/12/a', '2019-12-31'),
    makeArticle('2020/01/b', '2020-01-01 00:30'),
    makeArticle('2020/03/c', '2020-03'),
    makeArticle('2020/03/d', '2020-03-06'),
    makeArticle('2020/03/nhap', '2020-03-07', { draft: true }),
  ],
});

const labelsOf = (periods: readonly { label: string; total: number }[]): string[] =>
  periods.map(({ label, total }) => `${label}: ${total}`);

test('the archive has all years and their months, newest first, with their totals', () => {
  const { years } = viewOf(pages, 'archive', '/luu-tru/');
  expect(labelsOf(years)).toEqual(['2020: 3', '2019: 1']);
  expect(years.map(({ months }) => labelsOf(months))).toEqual([
    ['Tháng 3/2020: 2', 'Tháng 1/2020: 1'],
    ['Tháng 12/2019: 1'],
  ]);
});

test('a year has the months that have articles', () => {
  const { year } = viewOf(pages, 'archiveYear', '/luu-tru/2020/');
  expect([year.label, year.total]).toEqual(['2020', 3]);
  expect(year.months.map(({ href }) => href)).toEqual([
    '/tin/luu-tru/2020/03/',
    '/tin/luu-tru/2020/01/',
  ]);
});

describe('a month', () => {
  test('has its articles newest first, those without a day at its end', () => {
    const view = viewOf(pages, 'archiveMonth', '/luu-tru/2020/03/');
    expect(view.articles.map(({ href }) => href)).toEqual(['/tin/2020/03/c/', '/tin/2020/03/d/']);
    expect(view.month.total).toBe(2);
    expect(view.year).toEqual({ label: '2020', href: '/tin/luu-tru/2020/' });
  });

  test('without articles has no page', () => {
    const months = pages.filter(({ kind }) => kind === 'archiveMonth').map(({ url }) => url);
    expect(months).toEqual(['/luu-tru/2020/03/', '/luu-tru/2020/01/', '/luu-tru/2019/12/']);
  });
});

test('without articles there is an empty archive', () => {
  expect(viewOf(planOf(), 'archive', '/luu-tru/').years).toEqual([]);
});
