import { rm, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SitePath } from '../../src/url/site-path.ts';
import { writeFiles } from '../unit/content/make-content.ts';
import { temporaryFolder, wordsOf } from './fixture-site.ts';
import { buildDesk, deskOf, publishDesk } from './memory-desk.ts';
import { newCongress, reformContent, reformTable } from './reform-content.ts';
import { runCommandAt } from './run-command.ts';
import { seenAt, type SeenSite } from './seen-at.ts';

/* A district of 45 units becomes five communes on 1 July 2025, by one command: both sides of the day. */

let [folder, said] = ['', ''];
let status: number | null = null;
let eve: SeenSite;
let day: SeenSite;
let units = { before: '', after: '' };

beforeAll(async () => {
  folder = await temporaryFolder();
  const content = join(folder, 'content');
  await writeFiles(content, reformContent);
  await writeFile(join(folder, 'sap-nhap.csv'), reformTable);
  const before = await readFile(join(content, 'units.yaml'), 'utf8');
  const end = await runCommandAt(['sap-nhap', 'sap-nhap.csv', '--date', '1/7/2025'], {
    calledFrom: folder,
  });
  [status, said] = [end.status, end.stdout + end.stderr];
  units = { before, after: await readFile(join(content, 'units.yaml'), 'utf8') };
  const congresses = await readFile(join(content, 'congresses.yaml'), 'utf8');
  await writeFile(join(content, 'congresses.yaml'), congresses + newCongress);
  eve = await seenAt(content, '2025-06-30T23:59');
  day = await seenAt(content, '2025-07-01T00:00');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('one command writes 44 ends and five units, and leaves every other line', () => {
  expect(status).toBe(0);
  expect(units.before.match(/- \{ id:/gu)).toHaveLength(45);
  expect(said).toContain('1 bài từ ngày ấy còn ghi xa-1');
  expect(said).not.toContain('vẫn hoạt động; nếu thôi hoạt động');
  const { after } = units;
  expect(after.match(/validTo: 2025-06-30/gu)).toHaveLength(44);
  expect(after.match(/validFrom: 2025-07-01/gu)).toHaveLength(5);
  expect(after.replaceAll(', validTo: 2025-06-30', '').slice(0, units.before.length)).toBe(
    units.before,
  );
});

const standing = (site: SeenSite, unit: string): string =>
  wordsOf(site.pageAt(`/don-vi/${unit}/`).querySelector('h1 + .standfirst'));

test.each([
  ['xa-1', 'Sẽ là: Đảng bộ xã Mới 1', 'Nay là: Đảng bộ xã Mới 1'],
  [
    'xa-24',
    'Sẽ là: Đảng bộ xã Mới 4, Đảng bộ phường Mới 5',
    'Nay là: Đảng bộ xã Mới 4, Đảng bộ phường Mới 5',
  ],
  ['huyen', '', ''],
])('the page of %s: "%s" the day before, then "%s"', (unit, before, after) => {
  expect([standing(eve, unit), standing(day, unit)]).toEqual([before, after]);
});

describe('the list of units', () => {
  const headings = (site: SeenSite): string[] =>
    site
      .pageAt('/don-vi/')
      .querySelectorAll('main h2')
      .map((heading) => wordsOf(heading));

  test('has the new units among the present ones from their day', () => {
    expect(headings(eve).slice(0, 2)).toEqual(['Cấp cao nhất', 'Trực thuộc Đảng bộ huyện Mẫu']);
    expect(headings(day)).toEqual([
      'Cấp cao nhất',
      'Trực thuộc Đảng bộ tỉnh Mẫu',
      'Đơn vị trước đây',
    ]);
  });
});

test('articles keep the name of their day, on both sides', () => {
  for (const site of [eve, day]) {
    const page = site.pageAt('/2025/06/tin-xa-1/');
    expect(wordsOf(page.querySelector('.fact-box'))).toContain('Đảng bộ xã Cũ 1');
    expect(page.toString()).not.toContain('Đảng bộ xã Mới');
  }
  expect(() => eve.pageAt('/2025/07/tin-xa-moi/')).toThrow('no page');
  expect(wordsOf(day.pageAt('/2025/07/tin-xa-moi/').querySelector('.fact-box'))).toContain(
    'xã Cũ 1',
  );
});

test('calendars and feeds of old and new units answer on both days', () => {
  for (const [unit, id] of [
    ['xa-1', 'dai-hoi-xa-1-2020'],
    ['huyen', 'dai-hoi-huyen-2020'],
    ['dang-bo-xa-moi-1', 'dai-hoi-xa-moi-1-2025'],
  ]) {
    const calendar = eve.calendarAt(`/don-vi/${unit}/lich.ics`);
    expect(calendar.match(/^UID:.*$/gmu)).toEqual([`UID:${id}@tin.example`]);
    expect(day.calendarAt(`/don-vi/${unit}/lich.ics`)).toBe(calendar);
    expect(day.feedAt(`/don-vi/${unit}/atom.xml`)).toContain('<feed');
  }
  expect(day.feedAt('/don-vi/xa-1/atom.xml')).toContain('tin-xa-1');
});

test('the board shows the newest term, and the term before keeps its 25 congresses', () => {
  const rows = (url: string): number => day.pageAt(url).querySelectorAll('li.board-row').length;
  expect([rows('/tien-do-dai-hoi/'), rows('/nhiem-ky/2020-2025/')]).toEqual([1, 25]);
});

test('no address that was published before the reform is lost by it', () => {
  const texts = Object.fromEntries(
    Object.entries(reformContent).filter(
      (file): file is [string, string] => typeof file[1] === 'string',
    ),
  );
  const desk = deskOf(texts);
  const first = buildDesk(desk);
  if ('problems' in first) throw new Error(JSON.stringify(first.problems));
  expect(publishDesk(desk, first.manifest).kinds).toEqual([]);
  const before = new Set(first.manifest.pages.map(({ url }) => url));
  desk.files.set('content/units.yaml', units.after);
  const second = buildDesk(desk, ['--live', 'x']);
  if ('problems' in second) throw new Error(JSON.stringify(second.problems));
  expect(publishDesk(desk, second.manifest).kinds).toEqual([]);
  const after = new Set(second.manifest.pages.map(({ url }) => url));
  expect([...after].filter((url) => !before.has(url))).toContain(
    '/don-vi/dang-bo-xa-moi-1/' as SitePath,
  );
  expect([...before].filter((url) => !after.has(url))).toEqual([]);
});
