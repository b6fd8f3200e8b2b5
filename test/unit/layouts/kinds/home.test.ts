import { expect, test } from 'vitest';
import { home as homeLayout } from '../../../../layouts/kinds/home.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import type { BlockName, HomeView } from '../../../../src/site/front-page/home-view.ts';
import { documentOf, textsOf } from '../make-document.ts';
import { makeViews, month } from '../make-views.ts';
import { layoutOf } from '../show.ts';

const home = layoutOf(homeLayout);

const full = makeViews('Bản tin').home;
const empty: HomeView = {
  ...full,
  lead: undefined,
  newest: undefined,
  progress: undefined,
  categories: undefined,
  officialDocuments: undefined,
  oneStop: undefined,
  websiteLinks: undefined,
};

test('the page has the site’s name', () => {
  expect(textsOf(home(full), 'title')).toEqual(['Bản tin']);
  expect(textsOf(home(full), 'h1')).toEqual(['Bản tin']);
});

test('every block has its heading', () => {
  expect(textsOf(home(full), 'main h2')).toEqual([
    vi.leadArticle,
    vi.newest,
    vi.newOfficialDocuments,
    vi.oneStop,
    vi.websiteLinks,
    'Bản tin',
  ]);
});

test('the blocks stand where the view says', () => {
  const areas = { ...full.areas, main: ['newest', 'lead'], foot: [] } as HomeView['areas'];
  expect(textsOf(home({ ...full, areas }), 'main h2')).toEqual([
    vi.newest,
    vi.leadArticle,
    vi.newOfficialDocuments,
    vi.oneStop,
    vi.websiteLinks,
  ]);
});

test('empty blocks are left out', () => {
  expect(textsOf(home(empty), 'main section, main h2, main ul, main a')).toEqual([]);
});

test.each<[BlockName, string]>([
  ['lead', vi.leadArticle],
  ['newest', vi.newest],
  ['officialDocuments', vi.newOfficialDocuments],
  ['oneStop', vi.oneStop],
  ['websiteLinks', vi.websiteLinks],
])('the block %s is alone where there is nothing else', (block, heading) => {
  expect(textsOf(home({ ...empty, [block]: full[block] }), 'main h2')).toEqual([heading]);
});

test('the progress of the congresses is one line with a link', () => {
  const shown = home({ ...empty, progress: full.progress });
  expect(textsOf(shown, '.column-main p')).toEqual(['Tiến độ đại hội: 1 dự kiến']);
  expect(textsOf(shown, '.column-main a')).toEqual(['1 dự kiến']);
});

test('the lead story says where its day is not known', () => {
  const lead = full.lead && { ...full.lead, date: month };
  expect(textsOf(home({ ...full, lead }), '.lead-story .teaser-facts')[0]).toContain(vi.dayUnknown);
});

test('sample links to other sites say so', () => {
  const group = documentOf(home(full)).querySelector('[aria-labelledby=lien_ket] h3');
  expect(group?.textContent).toBe('Bản tin Nội dung mẫu');
});

test('address, hours and contacts of the one-stop office are shown', () => {
  const shown = home({ ...empty, oneStop: makeViews('Trụ sở').home.oneStop });
  expect(textsOf(shown, '.column-side dt')).toEqual([vi.oneStopAddress, 'Trụ sở', 'Trụ sở']);
  expect(textsOf(shown, '.column-side dd')).toEqual(['Trụ sở', 'Trụ sở', 'Trụ sở']);
});
