import { describe, expect, test } from 'vitest';
import { makeArticle, planOf, viewOf } from '../make-newsroom.ts';

const articles = [
  makeArticle('2019/12/a', '2019-12-31', { standfirst: 'Sapô.' }),
  makeArticle('2020/01/b', '2020-01-01 07:30'),
  makeArticle('2020/02/c', '2020-02-29', { stub: true, body: '' }),
  makeArticle('2020/03/d', '2020-03-01', { sample: true }),
  makeArticle('2020/03/e', '2020-03'),
];
const pages = planOf({ articles });
const sheet = (monday: string) => viewOf(pages, 'weekSheet', `/luu-tru/tuan/${monday}/`);

test('each week with articles has a sheet; an article without a day is in no week', () => {
  const urls = pages.filter(({ kind }) => kind === 'weekSheet').map(({ url }) => url);
  expect(urls).toEqual(['/luu-tru/tuan/2020-02-24/', '/luu-tru/tuan/2019-12-30/']);
});

test('a sheet has the titles and standfirsts of its week, newest first, and its own address', () => {
  const { days, articles: shown, address, archiveHref, isIndexed } = sheet('2019-12-30');
  expect(days).toBe('30/12/2019–05/01/2020');
  expect(shown.map(({ title, standfirst, href }) => [title, standfirst, href])).toEqual([
    ['Bài 2020/01/b', undefined, '/tin/2020/01/b/'],
    ['Bài 2019/12/a', 'Sapô.', '/tin/2019/12/a/'],
  ]);
  expect(address).toBe('https://h.example/tin/luu-tru/tuan/2019-12-30/');
  expect(archiveHref).toBe('/tin/luu-tru/2020/01/');
  expect(isIndexed).toBe(false);
});

test('stubs and samples carry their badges; a sheet of nothing but samples is a sample', () => {
  const { days, articles: shown, isSample } = sheet('2020-02-24');
  expect(days).toBe('24/02–01/03/2020');
  expect(shown.map(({ badges }) => badges)).toEqual([['sample'], ['stub']]);
  expect(isSample).toBe(false);
  const samples = planOf({ articles: articles.slice(3) });
  expect(viewOf(samples, 'weekSheet', '/luu-tru/tuan/2020-02-24/').isSample).toBe(true);
});

describe('the links to it', () => {
  test('are on the front page, in the archive and on the page of each month', () => {
    const newest = { label: '24/02–01/03/2020', href: '/tin/luu-tru/tuan/2020-02-24/' };
    expect(viewOf(pages, 'home', '/').weekSheet).toEqual(newest);
    expect(viewOf(pages, 'archive', '/luu-tru/').newestWeek).toEqual(newest);
    for (const month of ['2020/02', '2020/03']) {
      expect(viewOf(pages, 'archiveMonth', `/luu-tru/${month}/`).weeks).toEqual([newest]);
    }
  });

  test('are gone with the sheets', () => {
    const without = planOf({ articles, site: { noticeSheets: false } });
    expect(without.filter(({ kind }) => kind === 'weekSheet')).toEqual([]);
    expect(viewOf(without, 'home', '/').weekSheet).toBeUndefined();
    expect(viewOf(without, 'archiveMonth', '/luu-tru/2020/02/').weeks).toEqual([]);
  });
});
