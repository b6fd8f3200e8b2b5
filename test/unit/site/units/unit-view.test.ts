import { describe, expect, test } from 'vitest';
import type { Congress } from '../../../../src/content/schema/congress-schema.ts';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { makeArticle, makeArticles, makeUnit, planOf, viewOf } from '../make-newsroom.ts';
import { makeCongress } from '../../newsroom/make-congress.ts';

describe('units', () => {
  const units = [
    makeUnit('huyen', { name: 'Huyện', note: 'Ghi chú.' }),
    makeUnit('xa-a', { name: 'Xã A', parent: 'huyen' }),
    makeUnit('xa-b', { name: 'Xã B', parent: 'huyen' }),
    makeUnit('thon', { name: 'Thôn', parent: 'xa-a' }),
  ];
  const pages = planOf({ units, articles: makeArticles(4, { units: ['xa-a', 'xa-a'] }) });

  test('a unit links to those right below it', () => {
    const view = viewOf(pages, 'unit', '/don-vi/huyen/');
    expect(view.children.map(({ href }) => href)).toEqual([
      '/tin/don-vi/xa-a/',
      '/tin/don-vi/xa-b/',
    ]);
    expect([view.parent, view.note, view.total]).toEqual([undefined, 'Ghi chú.', 0]);
  });

  test('a unit links to the one above it and has its own articles only', () => {
    const view = viewOf(pages, 'unit', '/don-vi/xa-a/');
    expect(view.parent).toEqual({ label: 'Huyện', href: '/tin/don-vi/huyen/' });
    expect(view.total).toBe(4);
  });

  test('an article that names a unit twice is in its list once', () => {
    expect(viewOf(pages, 'numberedPage', '/don-vi/xa-a/trang-2/').articles).toHaveLength(1);
  });
});

describe('a unit that others became', () => {
  const [lastDay, firstDay] = ['2020-04-30', '2020-05-01'] as CalendarDate[];
  const merged = [
    makeUnit('cu', { name: 'Xã', validTo: lastDay }),
    makeUnit('hon', { name: 'Xã', validFrom: firstDay, predecessors: ['cu', 'kia'] }),
    makeUnit('kia', { name: 'Xã kia', validTo: lastDay }),
  ];
  const articles = [
    makeArticle('2020/03/a', '2020-03-01', { units: ['cu'] }),
    makeArticle('2020/03/b', '2020-03-02', { units: ['kia', 'cu'] }),
    makeArticle('2020/03/c', '2020-03-03', { units: ['kia'] }),
    makeArticle('2020/03/d', '2020-03-04', { units: ['cu'] }),
    makeArticle('2020/03/e', '2020-03-05', { units: ['hon', 'cu'] }),
  ];
  const pages = planOf({ units: merged, articles });

  test('has the newest articles of those before it apart, each once, without its own', () => {
    const view = viewOf(pages, 'unit', '/don-vi/hon/');
    expect(view.articles.map(({ title }) => title.at(-1))).toEqual(['e']);
    expect(view.predecessorArticles.map(({ title }) => title.at(-1))).toEqual(['d', 'c', 'b']);
  });

  test('links to them and they link to it; a former one of its name is shown with its last day', () => {
    const { predecessors, successors, validFrom } = viewOf(pages, 'unit', '/don-vi/hon/');
    expect(predecessors).toEqual([
      { label: 'Xã', before: '01/05/2020', href: '/tin/don-vi/cu/' },
      { label: 'Xã kia', before: undefined, href: '/tin/don-vi/kia/' },
    ]);
    expect([successors, validFrom?.iso]).toEqual([[], firstDay]);
    const former = viewOf(pages, 'unit', '/don-vi/cu/');
    expect(former.successors).toEqual([
      { label: 'Xã', before: undefined, href: '/tin/don-vi/hon/' },
    ]);
    expect([former.before, former.validTo?.text, former.total]).toEqual([
      '01/05/2020',
      '30/04/2020',
      4,
    ]);
  });

  test('an article after the end of a unit changes none of its full pages', () => {
    const more = planOf({
      units: merged,
      articles: [...articles, makeArticle('2020/05/f', '2020-05-02', { units: ['hon'] })],
    });
    for (const url of ['/don-vi/cu/', '/don-vi/cu/trang-1/', '/2020/03/a/'] as const) {
      const at = (plan: typeof pages) =>
        JSON.stringify(plan.find((page) => page.url === url)?.view);
      expect(at(more)).toBe(at(pages));
    }
  });
});

describe('congresses of a unit', () => {
  const units = [makeUnit('co'), makeUnit('khong')];
  const congresses: Congress[] = [
    makeCongress('dai-hoi', { unit: 'co', planned: 'unknown' }),
    makeCongress('con-lai', { unit: 'khong', others: true }),
  ];
  const pages = planOf({ units, congresses });

  test('are linked, with a calendar even while no day is known', () => {
    const { congresses: links, calendarHref } = viewOf(pages, 'unit', '/don-vi/co/');
    expect(links.map(({ href }) => href)).toEqual(['/tin/dai-hoi/dai-hoi/']);
    expect(calendarHref).toBe('/tin/don-vi/co/lich.ics');
  });

  test('those that a source does not name are none', () => {
    const { congresses: links, calendarHref } = viewOf(pages, 'unit', '/don-vi/khong/');
    expect([links, calendarHref]).toEqual([[], undefined]);
  });
});
