import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../site/fixture-site.ts';
import { writeSearchSite } from './search-fixture.ts';
import { serveSearchSite, type SearchServer } from './search-server.ts';
import { sharedBrowser } from './shared-browser.ts';

/* What a resident finds, under the policy of the site, on a site below a folder. */

const headline = 'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở';

let folder: string;
let server: SearchServer;
let browser: Browser;
let kept: Page;
let page: Page;
const complaints: string[] = [];

const listenTo = (visited: Page): void => {
  visited.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  visited.on('pageerror', (error) => complaints.push(error.message));
};

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSearchSite(folder);
  server = await serveSearchSite(folder);
  browser = await sharedBrowser();
  kept = await browser.newPage();
  listenTo(kept);
});
afterAll(async () => {
  await kept?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A profile whose cache is empty, for tests of what is loaded; else one is kept for the file. */
const freshPage = async (): Promise<void> => {
  const own = await browser.newPage();
  onTestFinished(() => own.close());
  listenTo(own);
  page = own;
};

beforeEach(() => {
  complaints.length = 0;
  server.requests.length = 0;
  page = kept;
});

const open = (query = ''): Promise<unknown> => page.goto(`${server.url}/tin/tim-kiem/${query}`);

/** Waits until a search has ended. */
const status = async (): Promise<string> => {
  const words = page.locator('#ket_qua_so').filter({ hasText: /bài|Không/u });
  await words.waitFor();
  return words.innerText();
};

const titles = async (): Promise<readonly string[]> => {
  await status();
  return page.locator('#ket_qua_bai .teaser-title').allInnerTexts();
};

/** Sends words off on the page that is open; it is opened only where none is. */
const search = async (words: string): Promise<readonly string[]> => {
  if (!page.url().startsWith(`${server.url}/tin/tim-kiem/`)) {
    await open(`?${new URLSearchParams({ q: words }).toString()}`);
    return titles();
  }
  await page.locator('#tim_kiem').evaluate((form: HTMLFormElement, typed) => {
    const answered = document.querySelector('#ket_qua_so');
    if (answered) answered.textContent = '';
    (form.elements.namedItem('q') as HTMLInputElement).value = typed;
    form.requestSubmit();
  }, words);
  return titles();
};

describe('what is found', () => {
  test.each([
    ['with marks', 'đại hội điểm'],
    ['without marks', 'dai hoi diem'],
    ['in capitals', 'ĐẠI HỘI ĐIỂM'],
    ['decomposed', 'đại hội điểm'.normalize('NFD')],
    ['as a phrase', '"đại hội điểm"'],
    ['as a phrase without marks', '"dai hoi diem"'],
    ['as a phrase in curved quotation marks', '“đại hội điểm” kinh nghiệm'],
  ])('the same headline first: %s', async (_name, words) => {
    expect((await search(words))[0]).toBe(headline);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['đường', ['Đường mới qua thôn'], 'Tết dương lịch'],
    ['dương', ['Tết dương lịch'], 'Đường mới qua thôn'],
  ])('%s with its own marks before the same without', async (words, first, later) => {
    const found = await search(words);
    expect(found.slice(0, first.length)).toEqual(first);
    expect(found).toContain(later);
  });

  test('"duong" finds both', async () => {
    expect(await search('duong')).toEqual(
      expect.arrayContaining(['Đường mới qua thôn', 'Tết dương lịch']),
    );
  });

  test('articles with the marks come before those without', async () => {
    const found = await search('đại hội');
    expect(found[0]).not.toBe('Dai hoi cua thon');
    expect(await search('"đại hội" của')).not.toContain('Dai hoi cua thon');
    expect(await search('dai hoi thon')).toContain('Dai hoi cua thon');
  });

  test.each(['hoà bình', 'hòa bình', 'hoa binh', 'thuỷ lợi', 'thủy lợi', 'ủy ban thủy lợi'])(
    'wherever the tone mark is: %s',
    async (words) => expect((await search(words))[0]).toBe('Phong trào hoà bình'),
  );

  test('a phrase is found only as it is written', async () => {
    expect(await search('"điểm đại hội"')).toEqual([]);
    expect(await status()).toBe('Không tìm thấy bài nào');
  });

  test.each(['"đại hội thôn"', '"dai hoi thon"', 'thôn "dai hoi"'])(
    'a phrase next to the same letters with other marks: %s',
    async (words) => expect(await search(words)).toContain('Bản tin'),
  );

  test('a word that no article contains is not mistaken for another', async () => {
    expect(await search('đại hội xyzabc')).toEqual([]);
    expect(await search('phaox')).toEqual([]);
    expect(await search('!?')).toEqual([]);
  });

  test('the beginning of the last word is enough while it is typed', async () => {
    expect(await search('khanh th')).toEqual(['Khánh thành cầu phao']);
  });

  test('markup in an article stays text', async () => {
    expect(await search('thóc')).toEqual(['Giá <b>thóc</b> & "gạo"']);
    const excerpt = page.locator('.teaser-standfirst');
    expect(await excerpt.innerText()).toBe('Giá &lt;thóc&gt; <i>tăng</i>.');
    expect(await excerpt.locator('i, b').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('the words are marked in the excerpt, which leaves out the title', async () => {
    await search('đường bê tông');
    const entry = page.locator('#ket_qua_bai .teaser').first();
    expect(await entry.locator('.teaser-standfirst').innerHTML()).toBe(
      'Con <mark>đường</mark> <mark>bê</mark> <mark>tông.</mark>',
    );
    expect(await entry.locator('.teaser-facts').innerText()).toBe('09/06/2020 · Khác');
    expect(await entry.locator('a').getAttribute('href')).toBe('/tin/2020/06/duong-moi/');
  });
});

const years = (): ReadonlySet<string> =>
  new Set(server.requests.flatMap((path) => /chi-muc\/(\d+)\//u.exec(path)?.[1] ?? []));

describe('years', () => {
  beforeEach(freshPage);

  test('the newest alone is loaded, an older one when it is asked for', async () => {
    const found = await search('đại hội');
    expect(years()).toEqual(new Set(['2020']));
    const count = Number.parseInt(await status(), 10);
    await page.getByRole('button', { name: 'Tìm cả năm 2019' }).click();
    await page.getByRole('button', { name: 'Tìm cả năm 2018' }).waitFor();
    expect(Number.parseInt(await status(), 10)).toBeGreaterThan(count);
    expect((await titles()).slice(0, 3)).toEqual(found.slice(0, 3));
    expect(years()).toEqual(new Set(['2020', '2019']));
    expect(complaints).toEqual([]);
  });

  test('no file of an index is loaded twice', async () => {
    await search('"cây đa" trăm tuổi');
    const loaded = server.requests.filter((path) => path.includes('/chi-muc/'));
    expect(loaded).toEqual([...new Set(loaded)]);
    expect(loaded.filter((path) => path.includes('wasm'))).toHaveLength(1);
  });

  test('older ones are tried until something is found', async () => {
    expect(await search('"cây đa"')).toEqual(['Cây đa đầu làng']);
    expect(years()).toEqual(new Set(['2020', '2019', '2018']));
    expect(await page.locator('#ket_qua_cu').isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a chosen one is searched alone', async () => {
    await open('?q=cau+phao&nam=2018');
    expect(await titles()).toEqual(['Cây đa đầu làng']);
    expect(years()).toEqual(new Set(['2018']));
    expect(await page.locator('#ket_qua_cu').isHidden()).toBe(true);
    await page.getByLabel('Năm').selectOption('');
    await page.getByRole('link', { name: 'Khánh thành cầu phao' }).waitFor();
    expect(await titles()).toEqual(['Khánh thành cầu phao']);
    expect(complaints).toEqual([]);
  });

  test('one that is not offered is left out', async () => {
    await open('?q=dai+hoi&nam=../../x');
    expect((await titles()).length).toBeGreaterThan(3);
  });
});

describe('filters', () => {
  test.each([
    ['a category', '?q=dai+hoi&chuyenMuc=Kh%C3%A1c', ['Dai hoi cua thon', 'Bản tin']],
    [
      'a unit',
      `?q=dai+hoi&donVi=${encodeURIComponent('Đảng bộ xã B')}`,
      ['Dai hoi cua thon', 'Bản tin'],
    ],
    ['a year and nothing else, newest first', '?nam=2018', ['Cây đa đầu làng']],
    ['a category and a year', '?chuyenMuc=Kh%C3%A1c&nam=2019', ['Khánh thành cầu phao']],
    ['a category without such articles', '?q=thoc&chuyenMuc=Truy%E1%BB%81n+thanh', []],
  ])('%s', async (_name, query, expected) => {
    await open(query);
    expect(await titles()).toEqual(expected);
    expect(complaints).toEqual([]);
  });

  test('without words the newest come first, ten at a time', async () => {
    await open('?nam=2020');
    expect((await titles()).length).toBe(10);
    await page.getByRole('button', { name: 'Xem thêm' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.teaser').count()).toBe(20);
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe((await titles())[10]);
    const dates = await page
      .locator('.teaser time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime.slice(0, 7)));
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe('the page', () => {
  test('asks nothing of the index until something is asked', async () => {
    await freshPage();
    await open();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#ket_qua').isHidden()).toBe(true);
    expect(years().size).toBe(0);
  });

  test('by keyboard: type, Enter, to the first result, back, Escape', async () => {
    await open();
    const field = page.getByLabel('Từ khóa');
    await field.focus();
    await page.keyboard.type('dai hoi diem');
    expect((await titles())[0]).toBe(headline);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=dai+hoi+diem');
    for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(headline);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/2020/03/**');
    await page.goBack();
    expect((await titles())[0]).toBe(headline);
    expect(await field.inputValue()).toBe('dai hoi diem');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await page.locator('#ket_qua').isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('goes back and forward through the searches', async () => {
    await open('?q=duong');
    await titles();
    const field = page.getByLabel('Từ khóa');
    await field.fill('thóc');
    await field.press('Enter');
    await page.getByRole('link', { name: 'thóc' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: 'Đường mới qua thôn' }).waitFor();
    expect(await field.inputValue()).toBe('duong');
    await page.goForward();
    await page.getByRole('link', { name: 'thóc' }).waitFor();
    expect(await titles()).toEqual(['Giá <b>thóc</b> & "gạo"']);
  });

  test('keeps what is being typed when a link leads to a place on the page', async () => {
    await open('?q=duong');
    await titles();
    await page.getByLabel('Từ khóa').fill('thoc');
    await page.getByRole('link', { name: 'Bỏ qua' }).click();
    await page.getByRole('link', { name: 'thóc' }).waitFor();
    expect(await page.getByLabel('Từ khóa').inputValue()).toBe('thoc');
  });

  test('keeps what was typed and not sent off, when an article is read', async () => {
    await open();
    await page.getByLabel('Từ khóa').fill('thoc');
    await page.getByRole('link', { name: 'thóc' }).click();
    await page.waitForURL('**/ky-tu/');
    await page.goBack();
    expect(page.url()).toContain('?q=thoc');
    expect(await titles()).toHaveLength(1);
  });

  test('says that the index cannot be loaded, keeps the archive, and tries again', async () => {
    await freshPage();
    const index = join(folder, 'tin/tim-kiem/chi-muc');
    await rename(index, `${index}-away`);
    await open('?q=dai+hoi');
    expect(await status()).toBe('Không tải được chỉ mục');
    expect(await page.getByRole('link', { name: 'Lưu trữ' }).isVisible()).toBe(true);
    await rename(`${index}-away`, index);
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    expect((await titles()).length).toBeGreaterThan(3);
  });
});
