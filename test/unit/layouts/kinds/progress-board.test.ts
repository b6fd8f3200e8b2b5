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
  test('are said in words, without a share or a sum', () => {
    const shown = page({ counts });
    expect(textsOf(shown, '.standfirst')).toEqual(['2 đã hoàn thành, 1 dự kiến']);
    expect(main(shown)).toContain('Trong đó có 2 đại hội điểm.');
    expect(main(shown)).toContain('nguồn không nêu tên');
    expect(main(shown)).not.toMatch(/%|chậm so với|tổng/iu);
  });

  test('say what is late, and nothing of others where there are none', () => {
    const shown = page({ counts: { ...counts, slipped: 3, hasOthers: false, pilots: 0 } });
    expect(main(shown)).toContain('3 đại hội lùi so với kế hoạch.');
    expect(main(shown)).not.toContain('nguồn không nêu tên');
  });

  test('of nobody that is named say so', () => {
    const none = { ...counts, statuses: [], pilots: 0 };
    const shown = page({ counts: none, chart: undefined, timeline: undefined });
    expect(textsOf(shown, '.standfirst')).toEqual(['chưa có đại hội nào được nêu tên']);
    expect(documentOf(shown).querySelector('svg')).toBeNull();
  });
});

describe('the drawings', () => {
  const svgs = documentOf(page()).querySelectorAll('svg');

  test('are images with a title and a description', () => {
    expect(svgs).toHaveLength(2);
    for (const svg of svgs) {
      expect(svg.getAttribute('role')).toBe('img');
      const title = svg.querySelector('title');
      const about = svg.querySelector('desc');
      expect(title?.textContent).not.toBe('');
      expect(title?.id).toBe(svg.getAttribute('aria-labelledby'));
      expect(about?.textContent).not.toBe('');
      expect(about?.id).toBe(svg.getAttribute('aria-describedby'));
    }
  });

  test('take the colour of the text, and nothing but it', () => {
    const paints = svgs.flatMap((svg) =>
      svg
        .querySelectorAll('*')
        .flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]),
    );
    const named = paints.filter((paint) => paint !== undefined && !/^url\(#\w+\)$/u.test(paint));
    expect(new Set(named)).toEqual(new Set(['currentColor', 'none']));
  });

  test('have no type smaller than 12 px on a phone', () => {
    const phone = 360 - 2 * 17;
    for (const svg of svgs) {
      const scale = Math.min(1, phone / Number(svg.getAttribute('width')));
      const sizes = svg.querySelectorAll('text').map((each) => each.getAttribute('font-size'));
      expect(Math.min(...sizes.map(Number)) * scale).toBeGreaterThanOrEqual(12);
    }
  });

  test.each([
    'da-hoan-thanh',
    'dang-dien-ra',
    'da-an-dinh',
    'du-kien',
    'tam-dung',
    'hoan',
  ] as const)('%s looks like no other status, without colour', (status) => {
    const lookOf = (each: typeof status): string => {
      const bar = { status: each, count: 1, x: 1, y: 22, width: 9, height: 20 };
      const shown = page({ chart: { width: 400, height: 52, bars: [bar] } });
      const [drawn] = documentOf(shown).querySelectorAll('main svg > rect');
      return `${drawn?.getAttribute('fill')} ${drawn?.getAttribute('stroke-dasharray')}`;
    };
    const others = ['da-hoan-thanh', 'dang-dien-ra', 'da-an-dinh', 'du-kien', 'tam-dung', 'hoan']
      .filter((each) => each !== status)
      .map((each) => lookOf(each as typeof status));
    expect(others).not.toContain(lookOf(status));
  });

  test('mark a pilot with a symbol that is explained', () => {
    const timeline = full.board.timeline;
    expect(main(page())).toContain('◆ là đại hội điểm.');
    const bars = timeline?.bars.map((bar) => ({ ...bar, isPilot: false })) ?? [];
    expect(main(page({ timeline: timeline && { ...timeline, bars } }))).not.toContain('◆');
  });
});

describe('the table', () => {
  const orderHrefs = { unit: href('/u/'), time: href('/t/'), status: href('/s/') };

  test.each([
    ['time', 1, ['/u/#bang_dai_hoi', '/s/#bang_dai_hoi']],
    ['unit', 0, ['/t/#bang_dai_hoi', '/s/#bang_dai_hoi']],
    ['status', 2, ['/u/#bang_dai_hoi', '/t/#bang_dai_hoi']],
  ] as const)('by %s says so in its heading and leads to the other orders', (order, at, links) => {
    const shown = page({ order, orderHrefs });
    const sorts = attributesOf(shown, 'thead th', 'aria-sort');
    expect(sorts).toEqual([0, 1, 2].map((column) => (column === at ? 'ascending' : undefined)));
    expect(attributesOf(shown, 'thead a', 'href')).toEqual(links);
  });

  test('has a row a congress with its link, unit, level, time and status', () => {
    const [cells] = documentOf(page())
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('td').map((cell) => cell.textContent.trim()));
    expect(cells?.[0]).toMatch(/^1\. Đại hội\s+Đại hội điểm\s+Đại hội, cấp cơ sở$/u);
    expect(cells?.slice(1)).toEqual(['Đại hội06/03/2020', 'Dự kiến Lùi']);
    expect(attributesOf(page(), 'tbody tr:first-child a', 'href')).toHaveLength(2);
  });

  test('says that the number of unnamed congresses is not known', () => {
    const [, others] = documentOf(page()).querySelectorAll('tbody tr');
    expect(others?.textContent).toContain('2. Đại hội (chưa rõ số lượng)');
    expect(others?.querySelectorAll('a')).toHaveLength(1);
  });
});

test("a term's page shows the same and leads back to the board", () => {
  const shown = term({ ...views.term, term: '2020–2025', boardHref: href('/tin/b/') });
  expect(textsOf(shown, 'h1')).toEqual(['Đại hội nhiệm kỳ 2020–2025']);
  expect(attributesOf(shown, '.breadcrumb a', 'href')).toContain('/tin/b/');
  expect(documentOf(shown).querySelectorAll('tbody tr')).toHaveLength(2);
});
