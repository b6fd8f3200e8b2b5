import { describe, expect, test } from 'vitest';
import { progressBoard as progressBoardLayout } from '../../../../layouts/kinds/progress-board.ts';
import { term as termLayout } from '../../../../layouts/kinds/term.ts';
import type { Html } from '../../../../src/html/html.ts';
import type { BoardView } from '../../../../src/site/congresses/progress-board-view.ts';
import { attributesOf, documentOf, textsOf } from '../make-document.ts';
import { href, makeViews } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const progressBoard = layoutOf(progressBoardLayout);
const term = layoutOf(termLayout);

const views = makeViews('Đại hội');
const full = views.progressBoard;
const page = (board: Partial<BoardView> = {}): Html =>
  progressBoard({ ...full, board: { ...full.board, ...board } });

const main = (shown: Html): string => textsOf(shown, 'main').join(' ');

const counts: BoardView['counts'] = {
  statuses: [
    { status: 'da-hoan-thanh', count: 2 },
    { status: 'du-kien', count: 1 },
  ],
  pilots: 2,
  slipped: 0,
  hasOthers: true,
};

describe('the counts', () => {
  test('are numbers over their words, without a share or a sum; each leads to its group', () => {
    const shown = page({ counts });
    expect(textsOf(shown, '.tally li')).toEqual(['2 Đã hoàn thành', '1 Dự kiến']);
    expect(main(shown)).toContain('Trong đó có 2 đại hội điểm.');
    expect(main(shown)).toContain('nguồn không nêu tên');
    expect(main(shown)).not.toMatch(/%|chậm so với|tổng/iu);
    expect(attributesOf(shown, '.tally a', 'href')).toEqual(['#tt_week', '#tt_du-kien']);
    expect(documentOf(shown).querySelector('#tt_week')).not.toBeNull();
  });

  test('on a page in another order lead to the board itself', () => {
    const orderHrefs = { unit: href('/u/'), time: href('/t/'), status: href('/s/') };
    const shown = page({ counts, order: 'unit', orderHrefs });
    expect(attributesOf(shown, '.tally a', 'href')).toEqual(['/s/', '/s/']);
  });

  test('say what is late, and nothing of others if there are none', () => {
    const shown = page({ counts: { ...counts, slipped: 3, hasOthers: false, pilots: 0 } });
    expect(main(shown)).toContain('3 đại hội lùi so với kế hoạch.');
    expect(main(shown)).not.toContain('nguồn không nêu tên');
  });

  test('of nobody that is named say so', () => {
    const none = { ...counts, statuses: [], pilots: 0 };
    const shown = page({ counts: none, strip: [], axis: undefined, groups: [], unitIndex: [] });
    expect(main(shown)).toContain('Chưa có đại hội nào được nêu tên.');
    expect(documentOf(shown).querySelector('main svg')).toBeNull();
  });
});

describe('the drawings', () => {
  test('are pictures of what is said in words: machines that read aloud pass them over', () => {
    const svgs = documentOf(page()).querySelectorAll('main svg');
    expect(svgs).toHaveLength(5);
    for (const svg of svgs) {
      expect(svg.closest('[aria-hidden=true]')).not.toBeNull();
    }
  });

  test('show every congress at its time, and today across all of them', () => {
    const rows = documentOf(page()).querySelectorAll('li.board-row');
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const bar = row.querySelector('rect');
      expect([bar?.getAttribute('x'), bar?.getAttribute('width')]).toEqual(['10%', '20%']);
      expect(bar?.getAttribute('class')).toBe('stretch du-kien');
      expect(row.querySelector('use.today')).not.toBeNull();
    }
    expect(textsOf(page(), 'text.today')).toEqual(['Hôm nay, 07/03/2020']);
  });

  test.each([
    [5, 'start'],
    [50, 'middle'],
    [95, 'end'],
  ])('the words of today at %i per cent stay within the drawing', (x, anchor) => {
    const today = { iso: '2020-03-06', text: '06/03/2020', isDayKnown: true, x };
    const shown = page({ axis: { ticks: [], today } });
    expect(attributesOf(shown, 'text.today', 'text-anchor')).toEqual([anchor]);
  });

  test('on another day than one of theirs have no line of today', () => {
    const shown = page({ axis: { ticks: [{ x: 0, label: '3/2020' }], today: undefined } });
    expect(documentOf(shown).querySelector('.today')).toBeNull();
    expect(main(shown)).not.toContain('Hôm nay');
  });

  test('if no time is known they are absent', () => {
    expect(documentOf(page({ axis: undefined })).querySelectorAll('.board svg')).toHaveLength(0);
  });
});

describe('the lines', () => {
  test('are under their status with its number, and with those of the week that it counts', () => {
    expect(textsOf(page(), '.board h2')).toEqual([
      'Trong bảy ngày tới',
      'Dự kiến: 2 (1 ở mục bảy ngày tới)',
    ]);
  });

  test('say whose and when, and the status if the heading does not', () => {
    expect(textsOf(page(), '.board-row').slice(1, 3)).toEqual([
      'Đại hội Dự kiến, Đại hội06/03/2020 · đại hội điểm · lùi so với kế hoạch · Lấy ý kiến góp ý vào dự thảo đang tiến hành',
      'Đại hội (chưa rõ số lượng) Đại hội06/03/2020',
    ]);
    expect(attributesOf(page(), 'li.board-row', 'id')).toEqual(['dv_a', undefined, 'dv_b']);
  });

  test('of a long board are folded, with their number', () => {
    const details = documentOf(page()).querySelector('.board details');
    expect(details?.querySelector('summary')?.textContent).toBe(
      'Xem 1 đại hội hoàn thành trước đó',
    );
    expect(details?.querySelectorAll('li')).toHaveLength(1);
  });

  test('in one list are under no heading and say their status', () => {
    const [group] = full.board.groups;
    const all = group && { ...group, of: undefined };
    const shown = page({ order: 'unit', groups: all ? [all] : [], unitIndex: [] });
    expect(textsOf(shown, '.board h2')).toEqual([]);
    expect(textsOf(shown, 'li.board-row')[0]).toContain('Dự kiến, ');
  });
});

test.each(['status', 'unit', 'time'] as const)(
  'the order by %s is marked among the three',
  (order) => {
    const orderHrefs = { unit: href('/u/'), time: href('/t/'), status: href('/s/') };
    const shown = page({ order, orderHrefs });
    const [initial] = order;
    expect(attributesOf(shown, '.orders a', 'href')).toEqual(
      ['s', 'u', 't'].map((each) => `/${each}/#cac_dai_hoi`),
    );
    expect(attributesOf(shown, '.orders [aria-current=page]', 'href')).toEqual([
      `/${initial}/#cac_dai_hoi`,
    ]);
  },
);

test('the links to the own unit are a list of names; a short board has none', () => {
  expect(textsOf(page(), '.find a')).toEqual(['Đại hội']);
  expect(attributesOf(page(), '[data-my-unit]', 'hidden')).toEqual(['']);
  expect(documentOf(page({ unitIndex: [] })).querySelector('.find, [data-my-unit]')).toBeNull();
});

test("a term's page shows the same and leads back to the board", () => {
  const shown = term({ ...views.term, term: '2020–2025', boardHref: href('/tin/b/') });
  expect(textsOf(shown, 'h1')).toEqual(['Đại hội nhiệm kỳ 2020–2025']);
  expect(attributesOf(shown, '.breadcrumb a', 'href')).toContain('/tin/b/');
  expect(documentOf(shown).querySelectorAll('li.board-row')).toHaveLength(3);
});
