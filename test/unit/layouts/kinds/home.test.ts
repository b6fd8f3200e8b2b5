import { expect, test } from 'vitest';
import { home as homeLayout } from '../../../../layouts/kinds/home.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import type { BlockName, HomeView } from '../../../../src/site/front-page/home-view.ts';
import { documentOf, textsOf } from '../make-document.ts';
import { makeViews, month } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const home = layoutOf(homeLayout);

const full = makeViews('Bản tin').home;
const names = Object.values(full.areas).flat();
const empty = {
  ...full,
  ...Object.fromEntries(names.map((name) => [name, undefined])),
} as HomeView;

test('the page has the site’s name', () => {
  expect(textsOf(home(full), 'title')).toEqual(['Bản tin']);
  expect(textsOf(home(full), 'h1')).toEqual(['Bản tin']);
});

const headings = {
  lead: 'Bản tin',
  radio: vi.toListen,
  heard: vi.articleToHear,
  comments: vi.openForComment,
  progress: vi.progressBoard,
  coming: vi.withinWeek,
  newest: vi.newest,
  units: vi.myUnit,
  thread: `${vi.thread}: Bản tin`,
  officialDocuments: vi.newOfficialDocuments,
  oneStop: vi.oneStop,
  websiteLinks: vi.websiteLinks,
  categories: 'Bản tin',
} as const satisfies Partial<Record<BlockName, string>>;

test('every block has its heading, the first story first', () => {
  expect(textsOf(home(full), 'main h2')).toEqual(Object.values(headings));
});

test('the blocks are where the view says', () => {
  const areas = { ...full.areas, top: ['newest'], news: ['lead'], foot: [] } as HomeView['areas'];
  const { lead, newest, ...others } = headings;
  const shown = textsOf(home({ ...full, areas }), 'main h2');
  expect(shown[0]).toBe(newest);
  expect(shown.indexOf(lead)).toBe(6);
  expect(shown).toHaveLength(Object.keys(others).length + 1);
});

test('without a row of pictures the list continues below the first story', () => {
  const shown = documentOf(home({ ...full, pictured: undefined }));
  expect(shown.querySelectorAll('.column-main > section, .column-main > article')).toHaveLength(2);
  expect(shown.querySelector('.front')).toBeNull();
});

test('blocks that are much longer than the news beside them stand in the row of services', () => {
  const besideColumn = (view: HomeView): string[] =>
    [...documentOf(home(view)).querySelectorAll('.column-main ~ * h2')].map(
      (heading) => heading.textContent,
    );
  const [teaser] = full.newest ?? [];
  if (!teaser) throw new Error('no teaser');
  const listOf = (length: number): HomeView => ({
    ...full,
    pictured: undefined,
    lead: undefined,
    newest: Array.from({ length }, () => teaser),
  });
  const others = [headings.comments, vi.progressBoard, vi.withinWeek, vi.myUnit];
  expect(besideColumn(listOf(3))).toEqual([vi.toListen, vi.articleToHear]);
  expect(textsOf(home(listOf(3)), '.blocks h2').slice(0, 4)).toEqual(others);
  expect(besideColumn(listOf(12))).toEqual([
    vi.toListen,
    vi.articleToHear,
    ...others,
    headings.thread,
  ]);
});

test('empty blocks are left out', () => {
  expect(textsOf(home(empty), 'main section, main h2, main ul, main a')).toEqual([]);
});

test.each(Object.entries(headings))(
  'the block %s is alone if there is nothing else',
  (block, heading) => {
    const alone = { ...empty, [block]: full[block as BlockName] };
    expect(textsOf(home(alone), 'main h2')).toEqual([heading]);
  },
);

test('the progress of the congresses is counted by status, each with the way to the board', () => {
  const shown = home({ ...empty, progress: full.progress });
  expect(textsOf(shown, '.tally a')).toEqual(['1 Dự kiến']);
});

test('the lead story says where its day is not known', () => {
  const lead = full.lead && { ...full.lead, date: month };
  expect(textsOf(home({ ...full, lead }), '.lead .teaser-facts')[0]).toContain(vi.dayUnknown);
});

test('sample links to other sites say so', () => {
  const group = documentOf(home(full)).querySelector('[aria-labelledby=lien_ket] h3');
  expect(group?.textContent).toBe('Bản tin Nội dung mẫu');
});

test('address, hours and contacts of the one-stop office are shown', () => {
  const shown = home({ ...empty, oneStop: makeViews('Trụ sở').home.oneStop });
  expect(textsOf(shown, 'main dt')).toEqual([vi.oneStopAddress, 'Trụ sở', 'Trụ sở']);
  expect(textsOf(shown, 'main dd')).toEqual(['Trụ sở', 'Trụ sở', 'Trụ sở']);
});

test('a sample that can be heard says so', () => {
  const heard = full.heard && { ...full.heard, badges: ['sample'] as const };
  expect(textsOf(home({ ...empty, heard }), 'section .badge')).toEqual([vi.badges.sample]);
});
