import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, writeFiles, type ContentFiles } from '../unit/content/make-content.ts';
import { congressContent, congressPaths } from './congress-content.ts';
import {
  buildFixture,
  filesIn,
  planOf,
  readPage,
  temporaryFolder,
  testFolder,
  wordsOf,
} from './fixture-site.ts';
import { htmlFaults } from './html-faults.ts';
import { viewedPages } from '../unit/site/make-newsroom.ts';
import { structuredDataOf, walkLinks } from './link-walk.ts';
import { bulletinSite } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';
import { structuredDataFaults } from './structured-data-checks.ts';
import { wholeTest } from '../whole-matrix.ts';

let folder: string;
let small: string;
let grown: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  const content = join(folder, 'content');
  await writeFiles(content, congressContent());
  small = await sharedSite(bulletinSite);
  grown = await buildFixture(content, join(folder, 'grown'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const mainOf = (page: HTMLElement): string => wordsOf(page.querySelector('main'));

const rowsOf = (page: HTMLElement): string[] => page.querySelectorAll('li.board-row').map(wordsOf);

const eventsOf = (page: HTMLElement): unknown[] =>
  structuredDataOf(page).filter((each) => (each as { '@type': string })['@type'] === 'Event');

describe('the board of the bulletin', () => {
  let board: HTMLElement;
  beforeAll(async () => {
    board = await readPage(small, congressPaths.board);
  });

  test('counts in words; no share, no sum', () => {
    const counts = board.querySelectorAll('.tally li').map(wordsOf);
    expect(counts).toEqual(['2 Đã hoàn thành', '1 Dự kiến']);
    expect(mainOf(board)).toContain('Trong đó có 2 đại hội điểm.');
    expect(mainOf(board)).not.toMatch(/%|phần trăm|tổng/iu);
  });

  test('shows exactly what the seed page says', () => {
    expect(rowsOf(board)).toEqual([
      'Đại hội các đảng bộ còn lại (chưa rõ số lượng) tháng 4 và 5/2020',
      'Đảng bộ huyện Ninh Giang dự kiến tháng 8/2020',
      'Đảng bộ xã Hồng Đức 11–12/03/2020 · đại hội điểm',
      'Đảng bộ cơ quan Dân Đảng 06/03/2020 · đại hội điểm',
    ]);
  });

  test('says up to when it is known, from the content', () => {
    expect(mainOf(board)).toContain('Tính đến ngày 13/03/2020');
  });

  test('is reached from the home page and the site map', async () => {
    const home = await readPage(small, '/');
    const links = home.querySelectorAll(`main a[href="${congressPaths.board}"]`);
    expect(links.map(wordsOf)).toEqual(['Tiến độ đại hội', '2 Đã hoàn thành', '1 Dự kiến']);
    const map = await readPage(small, '/so-do-trang/');
    expect(map.querySelector(`main a[href="${congressPaths.board}"]`)).not.toBeNull();
  });
});

describe('the congresses of the bulletin', () => {
  const pilots = ['co-quan-dan-dang', 'xa-hong-duc'].map(
    (unit) => `/dai-hoi/dai-hoi-diem-dang-bo-${unit}-2020/`,
  );
  const district = '/dai-hoi/dai-hoi-dai-bieu-dang-bo-huyen-ninh-giang-lan-thu-xxv/';

  test.each(pilots)('%s has the mean surplus with its words and its article', async (path) => {
    const page = await readPage(small, path);
    expect(page.querySelectorAll('.figure').map(wordsOf)).toEqual(['15,3 %']);
    expect(mainOf(page)).toContain('cả hai đại hội điểm Theo bài');
    const quotes = page.querySelectorAll('.quotations dd').map(wordsOf);
    expect(quotes).toContain('“có số dư bình quân đạt 15,3% so với số lượng cần bầu”');
    const seed = page.querySelectorAll('.figures a').map((link) => link.getAttribute('href'));
    expect(new Set(seed)).toEqual(
      new Set(['/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/']),
    );
  });

  test.each([
    [pilots[0] ?? '', 'Đã hoàn thành: 06/03/2020 Đại hội điểm', ['2020-03-06', '2020-03-06']],
    [pilots[1] ?? '', 'Đã hoàn thành: 11–12/03/2020 Đại hội điểm', ['2020-03-11', '2020-03-12']],
    [district, 'Dự kiến: tháng 8/2020', undefined],
  ])('%s: %s', async (path, said, days) => {
    const page = await readPage(small, path);
    expect(wordsOf(page.querySelector('.standfirst'))).toBe(said);
    const [event] = eventsOf(page) as { startDate: string; endDate: string }[];
    expect(event && [event.startDate, event.endDate]).toEqual(days);
  });

  test('the ordinal XIV is marked as inferred; for Hồng Đức no ordinal is shown', async () => {
    const [first, second] = await Promise.all(pilots.map((path) => readPage(small, path)));
    expect(first && mainOf(first)).toMatch(/suy ra.*Lần thứ XIV/u);
    expect(second && mainOf(second)).not.toMatch(/Lần thứ/u);
  });

  test('the entry of those that are not named has no page', async () => {
    const pages = (await filesIn(small)).filter((file) => file.startsWith('dai-hoi/'));
    expect(pages).toHaveLength(3);
    expect(pages.filter((file) => file.includes('con-lai'))).toEqual([]);
  });
});

test('without congresses nothing about them is shown', async () => {
  const content = join(await testFolder(), 'content');
  const bare: ContentFiles = {
    'congresses.yaml': 'congresses: []\n',
    'articles/2020/03/a.md': article(),
  };
  const { 'site.yaml': site, 'categories.yaml': categories } = congressContent();
  await writeFiles(content, {
    'site.yaml': site ?? '',
    'categories.yaml': categories ?? '',
    'units.yaml': 'units: []\n',
    ...bare,
  });
  const { routes, problems } = await planOf(content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.filter(({ url }) => /dai-hoi|nhiem-ky/u.test(url))).toEqual([]);
});

describe('a district of 45 units over two terms', () => {
  const at = (path: string): Promise<HTMLElement> => readPage(grown, path);

  test('the board shows the newest term, with its cells, and leads to every term', async () => {
    const board = await at(congressPaths.board);
    expect(board.querySelectorAll('.tally li').map(wordsOf).join(', ')).toBe(
      '3 Đã hoàn thành, 1 Đang diễn ra, 3 Đã ấn định ngày, 9 Dự kiến, 3 Tạm dừng, 2 Hoãn',
    );
    expect(mainOf(board)).toContain('3 đại hội lùi so với kế hoạch.');
    expect(mainOf(board)).toContain('Tính đến ngày 10/08/2025');
    expect(rowsOf(board)).toHaveLength(22);
    const terms = board.querySelectorAll('[aria-labelledby=nhiem_ky] a').map(wordsOf);
    expect(terms.map((term) => term.slice(-9))).toEqual(['2025–2030', '2025–2027', '2020–2025']);
  });

  test('each that has a time is drawn beside its name', async () => {
    const rows = (await at(congressPaths.board)).querySelectorAll('li.board-row');
    const drawn = rows.filter((row) => row.querySelector('rect.stretch'));
    expect(drawn).toHaveLength(20);
    const others = rows.filter((row) => !drawn.includes(row)).map(wordsOf);
    expect(others).toEqual(
      ['Đảng bộ cơ quan Mẫu 6', 'Đảng bộ xã Mới 7'].map((unit) => `${unit} chưa rõ ngày`),
    );
  });

  test('the term that is over is whole: all held, eight of them late', async () => {
    const page = await at(congressPaths.firstTerm);
    expect(page.querySelectorAll('.tally li').map(wordsOf)).toEqual(['36 Đã hoàn thành']);
    expect(rowsOf(page).filter((row) => row.endsWith('lùi so với kế hoạch'))).toHaveLength(8);
    expect(mainOf(page)).not.toContain('nguồn không nêu tên');
  });

  test.each(['theo-don-vi/', 'theo-thoi-gian/', ''])(
    'the same congresses in another order: "%s"',
    async (order) => {
      const [one, other] = await Promise.all(
        [congressPaths.secondTerm, `${congressPaths.secondTerm}${order}`].map(at),
      );
      const namesOf = (page: HTMLElement | undefined) =>
        page?.querySelectorAll('.board li .who').map(wordsOf).toSorted();
      expect(namesOf(other)).toEqual(namesOf(one));
      expect(other?.querySelectorAll('.orders [aria-current=page]')).toHaveLength(1);
    },
  );

  test('the former address of the order by status leads to the board', async () => {
    const page = await at(`${congressPaths.secondTerm}theo-tinh-trang/`);
    expect(page.querySelector(`main a[href="${congressPaths.secondTerm}"]`)).not.toBeNull();
  });

  test('by unit, rows are in the natural order of names with numbers', async () => {
    const page = await at(`${congressPaths.firstTerm}theo-don-vi/`);
    const units = page.querySelectorAll('li.board-row .who').map(wordsOf);
    expect(units.slice(0, 3)).toEqual([1, 2, 3].map((index) => `Đảng bộ cơ quan Mẫu ${index}`));
    expect(units.at(-1)).toBe('Đảng bộ xã Mẫu 24');
  });

  test('a congress that was put off and held late says when, and what was planned', async () => {
    const page = await at(congressPaths.late);
    expect(wordsOf(page.querySelector('.standfirst'))).toMatch(
      /^Đã hoàn thành: 05\/05\/2020 Lùi so với kế hoạch$/u,
    );
    expect(mainOf(page)).toContain('Từ 28/03/2020 đến 22/04/2020 · Phòng dịch.');
    expect(mainOf(page)).toContain('Theo kế hoạch tháng 4/2020');
  });

  test('one that is postponed indefinitely is marked so, for machines too', async () => {
    const page = await at(congressPaths.suspended);
    expect(wordsOf(page.querySelector('.standfirst'))).toBe('Tạm dừng (theo kế hoạch: 15/09/2025)');
    expect(eventsOf(page)).toMatchObject([{ eventStatus: 'https://schema.org/EventPostponed' }]);
  });

  test('a congress has its articles, documents, sessions and sources, but no draft', async () => {
    const page = await at(congressPaths.full);
    expect(page.querySelectorAll('.teaser-title').map(wordsOf)).toEqual([
      'Đại hội Đảng bộ xã Mới 1',
      'Chuẩn bị đại hội xã Mới 1',
    ]);
    expect(page.querySelectorAll('.attachments li')).toHaveLength(1);
    expect(mainOf(page)).toContain('Phiên trù bị 09/08/2025 · đã họp · Thông qua chương trình.');
    expect(mainOf(page)).toContain('Công văn mẫu');
    expect(page.querySelectorAll('.quotations dd')).toHaveLength(1);
    expect(mainOf(page)).not.toMatch(/chưa được đăng|còn nháp/u);
  });

  test("a unit's second congress leads to its first, and the merged unit keeps its own", async () => {
    const district = await at(congressPaths.district);
    expect(wordsOf(district.querySelector('.onwards'))).toMatch(
      /^Đại hội trước: .+ 2020–2025 Đã hoàn thành: 19–21\/08\/2020$/u,
    );
    const unit = await at(congressPaths.oldUnit);
    expect(unit.querySelector(`main a[href="${congressPaths.late}"]`)).not.toBeNull();
  });

  wholeTest(
    'every page is sound: links, HTML, structured data',
    async () => {
      const { broken } = await walkLinks(grown, 'https://tin.example');
      expect(broken).toEqual([]);
      const isOfCongresses = (file: string): boolean =>
        /^(?:tien-do-dai-hoi|nhiem-ky|dai-hoi)\/.*\.html$/u.test(file);
      const files = (await filesIn(grown)).filter(isOfCongresses);
      expect(files.length).toBeGreaterThan(60);
      expect(await htmlFaults(grown, isOfCongresses)).toEqual([]);
      const pages = await Promise.all(files.map((file) => readPage(grown, file)));
      expect(pages.flatMap(structuredDataFaults)).toEqual([]);
    },
    120_000,
  );

  test('an article about one congress rewrites only the page of that congress', async () => {
    const content = join(await testFolder(), 'content');
    const news = article({
      title: 'Tin mới',
      date: '2025-08-11',
      congress: 'dai-hoi-dang-bo-huyen-mau-2025',
    });
    await writeFiles(content, congressContent({ 'articles/2025/08/tin-moi.md': news }));
    const [before, after] = [
      viewedPages(await planOf(join(folder, 'content'))),
      viewedPages(await planOf(content)),
    ];
    const old = new Map(before.map(({ url, view }) => [url, JSON.stringify(view)]));
    const changed = after
      .filter(({ kind }) => ['congress', 'progressBoard', 'term'].includes(kind))
      .filter(({ url, view }) => old.get(url) !== JSON.stringify(view))
      .map(({ url }) => url);
    expect(changed).toEqual([congressPaths.district]);
  });
});
