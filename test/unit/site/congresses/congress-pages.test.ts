import { describe, expect, test } from 'vitest';
import type { Congress } from '../../../../src/content/schema/congress-schema.ts';
import type { Article } from '../../../../src/content/content.ts';
import { makeCongress, onDay } from '../../newsroom/make-congress.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import { makeArticle, makeUnit, planOf, viewOf } from '../make-newsroom.ts';

const board = '/tien-do-dai-hoi/';
const units = [makeUnit('xa-b'), makeUnit('xa-a'), makeUnit('huyen')];
const term = { from: 2020, to: 2025 };

const done = makeCongress('xong', {
  unit: 'xa-b',
  actual: '2020-03-06',
  pilot: true,
  term,
  ordinal: 14,
  level: 'co-so',
  asOf: '2020-03-13',
});
const planned = makeCongress('sap', { unit: 'xa-a', planned: '2020-04', term });
const others = makeCongress('con-lai', { unit: 'huyen', planned: '2020-05', others: true, term });
const all = [planned, others, done];

const pagesOf = (congresses: readonly Congress[], articles: readonly Article[] = []) =>
  planOf({ units, congresses, articles });

const rowsOf = ({ groups }: BoardView) => groups.flatMap(({ rows }) => rows);

const congressKinds = new Set<string>(['progressBoard', 'term', 'congress']);
const urlsOf = (congresses: readonly Congress[]): string[] =>
  pagesOf(congresses)
    .filter(({ kind }) => congressKinds.has(kind))
    .map(({ url }) => url);

test('without a congress there is no page and no link', () => {
  const pages = pagesOf([]);
  expect(urlsOf([])).toEqual([]);
  expect(viewOf(pages, 'home', '/').progress).toBeUndefined();
  expect(viewOf(pages, 'siteMap', '/so-do-trang/').progressHref).toBeUndefined();
});

test('there is a board and a page of the term, each in three orders, and a page a congress', () => {
  expect(urlsOf(all)).toEqual([
    '/tien-do-dai-hoi/',
    '/tien-do-dai-hoi/theo-don-vi/',
    '/tien-do-dai-hoi/theo-thoi-gian/',
    '/nhiem-ky/2020-2025/',
    '/nhiem-ky/2020-2025/theo-don-vi/',
    '/nhiem-ky/2020-2025/theo-thoi-gian/',
    '/dai-hoi/sap/',
    '/dai-hoi/xong/',
  ]);
});

test('home and site map lead to the board', () => {
  const pages = pagesOf(all);
  const { progress } = viewOf(pages, 'home', '/');
  expect(progress?.href).toBe('/tin/tien-do-dai-hoi/');
  expect(progress?.counts.statuses.map(({ count }) => count)).toEqual([1, 1]);
  expect(viewOf(pages, 'siteMap', '/so-do-trang/').progressHref).toBe('/tin/tien-do-dai-hoi/');
});

describe('the board', () => {
  test.each([
    ['by status', '', ['Đảng bộ xa-a', 'Đại hội con-lai', 'Đảng bộ xa-b']],
    ['by unit', 'theo-don-vi/', ['Đại hội con-lai', 'Đảng bộ xa-a', 'Đảng bộ xa-b']],
    ['by time', 'theo-thoi-gian/', ['Đảng bộ xa-b', 'Đảng bộ xa-a', 'Đại hội con-lai']],
  ])('%s has its rows in order', (_name, order, rows) => {
    const view = viewOf(pagesOf(all), 'progressBoard', `${board}${order}`);
    expect(rowsOf(view.board).map(({ label }) => label)).toEqual(rows);
    expect(view.isIndexed).toBe(order === '');
    expect(view.board.orderHrefs.unit).toBe('/tin/tien-do-dai-hoi/theo-don-vi/');
  });

  test('says up to when it is known and that there are more, which nobody has counted', () => {
    const view = viewOf(pagesOf(all), 'progressBoard', board);
    expect(view.board.asOf?.iso).toBe('2020-03-13');
    expect(view.board.counts).toMatchObject({ pilots: 1, hasOthers: true });
    expect(rowsOf(view.board).map(({ href }) => href)).toEqual([
      '/tin/dai-hoi/sap/',
      undefined,
      '/tin/dai-hoi/xong/',
    ]);
    expect([view.term, view.terms]).toEqual(['2020–2025', []]);
  });

  test('shows the newest of several terms and leads to all of them', () => {
    const next = makeCongress('moi', { term: { from: 2025, to: 2030 }, planned: '2025-06' });
    const pages = pagesOf([...all, next]);
    const view = viewOf(pages, 'progressBoard', board);
    expect(rowsOf(view.board).map(({ label }) => label)).toEqual(['Đại hội moi']);
    expect(view.terms.map(({ label, href }) => [label, href])).toEqual([
      ['2025–2030', '/tin/nhiem-ky/2025-2030/'],
      ['2020–2025', '/tin/nhiem-ky/2020-2025/'],
    ]);
    expect(rowsOf(viewOf(pages, 'term', '/nhiem-ky/2020-2025/').board)).toHaveLength(3);
  });

  test('of more than 60 congresses folds those held long ago, and its index leads to them by unit', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      makeCongress(`dh-${index}`, {
        unit: `dv-${index}`,
        term,
        actual: `2020-0${(index % 9) + 1}-06`,
      }),
    );
    const pages = planOf({ units: many.map(({ unit }) => makeUnit(unit)), congresses: many });
    const shown = viewOf(pages, 'progressBoard', board).board;
    expect(shown.groups.map(({ rows, folded }) => [rows.length, folded.length])).toEqual([
      [15, 55],
    ]);
    const ways = shown.unitIndex.map(({ href }) => href.replace(/dv-\d+$/u, ''));
    expect(ways).toHaveLength(70);
    expect(ways.filter((way) => way === '#dv_')).toHaveLength(15);
    expect(new Set(ways)).toEqual(new Set(['#dv_', '/tin/tien-do-dai-hoi/theo-don-vi/#dv_']));
    expect(rowsOf(viewOf(pages, 'progressBoard', `${board}theo-don-vi/`).board)).toHaveLength(70);
  });

  test('of one unit has its congresses under their own names, and one line by which it is found', () => {
    const twice = [done, makeCongress('nua', { unit: 'xa-b', planned: '2020-04', term })];
    const shown = rowsOf(viewOf(pagesOf(twice), 'progressBoard', board).board);
    expect(shown.map(({ label, unitId }) => [label, unitId])).toEqual([
      ['Đại hội nua', undefined],
      ['Đại hội xong', 'xa-b'],
    ]);
  });
});

describe('the page of a congress', () => {
  const file = { file: '/media/a.pdf', title: 'Nghị quyết' } as Article['attachments'][number];
  const articles = [
    makeArticle('2020/03/ve', '2020-03-06', { congresses: ['xong'], attachments: [file] }),
    makeArticle('2020/03/neu', '2020-03-13', { attachments: [file] }),
    makeArticle('2020/03/nhap', '2020-03-14', { congresses: ['xong'], draft: true }),
  ];
  const reported = { label: 'Số dư', value: '15,3 %', quote: 'đạt 15,3%', article: 'neu' };
  const full: Congress = {
    ...done,
    facts: [reported, { ...reported, article: 'nhap' }],
    suspended: [{ from: onDay('2020-02-01') }],
  };
  const view = viewOf(pagesOf([full, planned], articles), 'congress', '/dai-hoi/xong/');

  test('has its articles newest first, their documents once and the facts of those alone', () => {
    expect(view.articles.map(({ title }) => title)).toEqual(['Bài 2020/03/neu', 'Bài 2020/03/ve']);
    expect(view.attachments.map(({ title }) => title)).toEqual(['Nghị quyết']);
    expect(view.figures).toEqual([
      {
        of: { words: 'Số dư' },
        value: '15,3 %',
        quote: 'đạt 15,3%',
        source: { kind: 'article', label: 'Bài 2020/03/neu', href: '/tin/2020/03/neu/' },
      },
    ]);
  });

  test('shows its ordinal as it is spoken, its term, its unit and its breadcrumb', () => {
    expect([view.ordinal, view.term?.href, view.unit?.label]).toEqual([
      'XIV',
      '/tin/nhiem-ky/2020-2025/',
      'Đảng bộ xa-b',
    ]);
    expect(view.suspensions.map(({ from, to }) => [from.iso, to])).toEqual([
      ['2020-02-01', undefined],
    ]);
    expect(view.description).toBe('Đại hội xong: 06/03/2020.');
    const types = view.structuredData.map((each) => (each as { '@type': string })['@type']);
    expect(types).toEqual(['Event', 'BreadcrumbList']);
  });

  test('shows its plan only next to another time', () => {
    const slipped = makeCongress('a', { planned: '2020-04', actual: '2020-05-06' });
    const pages = pagesOf([slipped, planned]);
    expect(viewOf(pages, 'congress', '/dai-hoi/a/').planned).toEqual([{ text: 'tháng 4/2020' }]);
    expect(viewOf(pages, 'congress', '/dai-hoi/sap/').planned).toBeUndefined();
  });

  test('leads to the congresses of its unit before and after it', () => {
    const later = makeCongress('sau', { unit: 'xa-b', planned: '2025-04' });
    const pages = pagesOf([later, done, planned]);
    const at = (id: string) => viewOf(pages, 'congress', `/dai-hoi/${id}/`);
    expect([at('xong').before, at('xong').after?.href]).toEqual([undefined, '/tin/dai-hoi/sau/']);
    expect([at('sau').before?.label, at('sau').after]).toEqual(['Đại hội xong', undefined]);
  });

  test('a new article about one congress leaves board, terms and the others alone', () => {
    const news = makeArticle('2020/05/moi', '2020-05-01', { congresses: ['xong'] });
    const old = new Map(
      pagesOf([full, planned], articles).map(({ url, view: each }) => [url, JSON.stringify(each)]),
    );
    const changed = pagesOf([full, planned], [...articles, news])
      .filter(
        ({ kind, url, view: each }) =>
          congressKinds.has(kind) && old.get(url) !== JSON.stringify(each),
      )
      .map(({ url }) => url);
    expect(changed).toEqual(['/dai-hoi/xong/']);
  });
});

describe('the box of facts of an article', () => {
  test.each([
    ['leads to its congress', 'sap', '/tin/dai-hoi/sap/'],
    ['leads nowhere for congresses that are not named', 'con-lai', undefined],
  ])('%s', (_name, congress, href) => {
    const article = makeArticle('2020/03/a', '2020-03-06', { congresses: [congress] });
    const view = viewOf(pagesOf(all, [article]), 'article', '/2020/03/a/');
    expect(view.congresses).toMatchObject([{ href, status: 'du-kien' }]);
  });

  test('links to both congresses that it is about, in the order of its file', () => {
    const article = makeArticle('2020/03/a', '2020-03-06', { congresses: ['xong', 'sap'] });
    const pages = pagesOf(all, [article]);
    const view = viewOf(pages, 'article', '/2020/03/a/');
    expect(view.congresses.map(({ name }) => name)).toEqual(['Đại hội xong', 'Đại hội sap']);
    for (const id of ['xong', 'sap']) {
      expect(viewOf(pages, 'congress', `/dai-hoi/${id}/`).articles).toHaveLength(1);
    }
  });

  test('is without one where the register has none', () => {
    const article = makeArticle('2020/03/a', '2020-03-06');
    expect(viewOf(pagesOf(all, [article]), 'article', '/2020/03/a/').congresses).toEqual([]);
  });
});
