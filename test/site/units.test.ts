import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchFacets } from '../../src/search/words/index-entry.ts';
import type { HTMLElement } from 'node-html-parser';
import { buildFixture, filesIn, readPage, temporaryFolder, wordsOf } from './fixture-site.ts';
import { writeUnitContent } from './unit-content.ts';

let folder = '';
let site = '';

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeUnitContent(join(folder, 'content'));
  site = await buildFixture(join(folder, 'content'), folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const linksIn = (page: HTMLElement, selector: string): string[] =>
  page
    .querySelectorAll(`${selector} a`)
    .map((link) => `${wordsOf(link)} ${link.getAttribute('href')}`);

const titlesIn = (page: HTMLElement, selector: string): string[] =>
  page.querySelectorAll(`${selector} .teaser-title`).map(wordsOf);

describe('an article shows its unit with the name of its day', () => {
  test.each([
    ['2020/03/cong-an-cu', 'Đảng bộ Công an huyện /don-vi/cong-an/'],
    ['2025/07/cong-an-moi', 'Đảng bộ Công an xã Đông /don-vi/cong-an-moi/'],
    ['2020/03/dong-cu', 'Đảng bộ xã Đông /don-vi/xa-dong/'],
  ])('%s: %s', async (key, link) => {
    const page = await readPage(site, `/${key}/`);
    expect(linksIn(page, '.fact-box dd')).toContain(link);
    const [name = ''] = link.split(' /');
    const data = page
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ text }) => text);
    expect(data.join('')).toContain(`"about":[{"@type":"Organization","name":"${name}"}]`);
  });

  test('in feeds and open data too', async () => {
    const feed = await readFile(join(site, 'feed.json'), 'utf8');
    const { items } = JSON.parse(feed) as { items: { url: string; tags: string[] }[] };
    const tagsOf = (slug: string) => items.find(({ url }) => url.includes(slug))?.tags;
    expect(tagsOf('cong-an-cu')).toEqual(['Chính trị', 'Đảng bộ Công an huyện']);
    expect(tagsOf('cong-an-moi')).toEqual(['Chính trị', 'Đảng bộ Công an xã Đông']);
    const register = await readFile(join(site, 'du-lieu/bai-viet.json'), 'utf8');
    const { articles } = JSON.parse(register) as {
      articles: { id: string; unitIds: string[]; unitNames: string[] }[];
    };
    const old = articles.find(({ id }) => id.endsWith('cong-an-cu'));
    expect([old?.unitIds, old?.unitNames]).toEqual([['cong-an'], ['Đảng bộ Công an huyện']]);
  });
});

describe('the page of a unit', () => {
  test('that was merged keeps its articles and links to its successor', async () => {
    const page = await readPage(site, '/don-vi/xa-tay/');
    expect(wordsOf(page.querySelector('h1 + .standfirst'))).toBe('Nay là: Đảng bộ xã Đông');
    expect(linksIn(page, 'h1 + .standfirst')).toEqual(['Đảng bộ xã Đông /don-vi/xa-dong-moi/']);
    expect(titlesIn(page, 'main')).toEqual(['Xã Tây trước sáp nhập']);
    expect(wordsOf(page.querySelector('.fact-box'))).toContain('Đến 30/06/2025');
  });

  test('that others became names them, and has their articles apart', async () => {
    const page = await readPage(site, '/don-vi/xa-dong-moi/');
    expect(wordsOf(page.querySelector('.fact-box'))).toContain(
      'Từ 01/07/2025 Tiền thân Đảng bộ xã Đông (trước 01/07/2025) Đảng bộ xã Tây',
    );
    const before = 'section[aria-labelledby=tien_than]';
    expect(wordsOf(page.querySelector(`${before} h2`))).toBe('Bài về các đơn vị trước sáp nhập');
    expect(titlesIn(page, before)).toEqual(['Xã Đông trước sáp nhập', 'Xã Tây trước sáp nhập']);
    expect(linksIn(page, `${before} .links`)).toEqual([
      'Xem tất cả: Đảng bộ xã Đông (trước 01/07/2025) /don-vi/xa-dong/',
      'Xem tất cả: Đảng bộ xã Tây /don-vi/xa-tay/',
    ]);
  });

  test('lists an article that names it with an older date, as the older unit does', async () => {
    for (const [id, titles] of [
      ['cong-an', ['Công an, bài cũ']],
      ['cong-an-moi', ['Công an, bài mới', 'Công an, bài cũ']],
    ] as const) {
      expect(
        titlesIn(await readPage(site, `/don-vi/${id}/`), 'section[aria-labelledby=cac_bai]'),
      ).toEqual(titles);
    }
  });

  test('distinguishes subordinate units that lasted as long from those that ended before', async () => {
    const page = await readPage(site, '/don-vi/huyen/');
    expect(linksIn(page, 'section[aria-labelledby=truc_thuoc]')).toEqual([
      'Đảng bộ xã Đông (trước 01/07/2025) /don-vi/xa-dong/',
      'Đảng bộ xã Tây /don-vi/xa-tay/',
      'Đảng bộ Công an huyện /don-vi/cong-an/',
    ]);
    expect(linksIn(page, 'section[aria-labelledby=truc_thuoc_cu]')).toEqual([
      'Đảng bộ xã Nam /don-vi/xa-nam/',
    ]);
  });

  test('offers its feed and, if it has congresses, its calendar', async () => {
    const subscriptions = async (id: string) =>
      linksIn(await readPage(site, `/don-vi/${id}/`), '.fact-box .links');
    expect(await subscriptions('xa-dong')).toEqual([
      'Theo dõi tin (RSS/Atom) /don-vi/xa-dong/atom.xml',
      'Lịch đại hội (iCalendar) /don-vi/xa-dong/lich.ics',
    ]);
    expect(await subscriptions('xa-nam')).toEqual([
      'Theo dõi tin (RSS/Atom) /don-vi/xa-nam/atom.xml',
    ]);
  });
});

describe('two units with the same name are distinguishable', () => {
  const named = ['Đảng bộ xã Đông', 'Đảng bộ xã Đông (trước 01/07/2025)'];
  const ofName = (elements: readonly HTMLElement[]): string[] =>
    elements.map(wordsOf).filter((name) => name.startsWith('Đảng bộ xã Đông'));

  test.each([
    ['the site map', '/so-do-trang/', 'main a'],
    ['the filter of the search', '/tim-kiem/', '#q_donVi option'],
    ['the list of the search', '/tim-kiem/', '#duyet_luu_tru a'],
  ])('in %s', async (_, path, selector) => {
    const page = await readPage(site, path);
    expect(ofName(page.querySelectorAll(selector))).toEqual(named);
  });

  test.each([
    ['2020', 'Đảng bộ xã Đông (trước 01/07/2025)', 'Đảng bộ xã Tây'],
    ['2025', 'Đảng bộ xã Đông', 'Đảng bộ Công an xã Đông'],
  ])('in the search index of %s', async (year, ...names) => {
    const index = join(site, 'tim-kiem/chi-muc');
    const ofYear = (await readdir(index)).find((name) => name.startsWith(`${year}-`));
    const facets = await readFile(join(index, ofYear ?? '', 'loc.json'), 'utf8');
    const { units } = JSON.parse(facets) as SearchFacets;
    expect(units).toEqual(expect.arrayContaining(names));
    expect(facets.includes('(trước')).toBe(year === '2020');
  });
});

const eventsIn = async (file: string): Promise<string[]> => {
  const calendar = new ICAL.Component(
    ICAL.parse(await readFile(join(site, file), 'utf8')) as never,
  );
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    return `${event.uid} ${event.startDate.toString()} ${event.endDate.toString()} ${status}`;
  });
};

const [dong, huyen, dongMoi, congAn] = [
  'dong-2020@tin.example 2020-03-11 2020-03-13 CONFIRMED',
  'huyen-2020@tin.example 2020-08-14 2020-08-15 CONFIRMED',
  'dong-moi-2025@tin.example 2025-08-05 2025-08-07 CANCELLED',
  'cong-an-moi-2025@tin.example 2025-09-30 2025-10-01 TENTATIVE',
] as const;

test.each([
  ['tien-do-dai-hoi', [dong, huyen, dongMoi, congAn]],
  ['don-vi/xa-dong', [dong]],
  ['don-vi/xa-tay', []],
  ['don-vi/huyen', [huyen]],
  ['don-vi/xa-dong-moi', [dongMoi]],
  ['don-vi/xa-dong-tay', [dongMoi]],
  ['don-vi/cong-an-moi', [congAn]],
])('the calendar in %s', async (at, events) => {
  expect(await eventsIn(`${at}/lich.ics`)).toEqual(events);
});

test('no unit without congresses has a calendar', async () => {
  const calendars = (await filesIn(site)).filter((file) => file.endsWith('.ics'));
  expect(calendars).toHaveLength(7);
});

test('an editor may link to a calendar', async () => {
  const page = await readPage(site, '/2025/07/dong-moi/');
  expect(linksIn(page, '.prose')).toEqual([
    'lịch chung /tien-do-dai-hoi/lich.ics',
    'lịch của xã /don-vi/xa-dong-moi/lich.ics',
  ]);
});

test('a calendar is served as one', async () => {
  const headers = await readFile(join(site, '_headers'), 'utf8');
  expect(headers).toContain('/*.ics\n  Content-Type: text/calendar; charset=utf-8');
});
