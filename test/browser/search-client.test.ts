import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../site/fixture-site.ts';
import { writeSearchSite } from './search-fixture.ts';
import { serveSearchSite, type SearchServer } from './search-server.ts';
import { sharedBrowser } from './shared-browser.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';

/*
 * A resident's searches, under the policy of the site, on a site below a folder.
 * test/unit/search/query tests which words find what.
 */

const headline = 'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở';

let folder: string;
let server: SearchServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSearchSite(folder);
  server = await serveSearchSite(folder);
  browser = await sharedBrowser();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(async () => {
  await page?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  complaints.length = 0;
  server.requests.length = 0;
});

const open = (query = ''): Promise<unknown> => page.goto(`${server.url}/tin/tim-kiem/${query}`);

/** Waits until a search has ended. */
const status = async (): Promise<string> => {
  const words = page.locator('#ket_qua_so').filter({ hasText: /kết quả|Không|Chưa/u });
  await words.waitFor();
  return words.innerText();
};

const titles = async (): Promise<readonly string[]> => {
  await status();
  return page.locator('#ket_qua_bai .teaser-title').allInnerTexts();
};

const ask = async (words: string): Promise<readonly string[]> => {
  await open(`?${new URLSearchParams({ q: words }).toString()}`);
  return titles();
};

describe('results', () => {
  test('only the searched words are marked in title and opening; type, date and category are shown', async () => {
    expect((await ask('đường bê tông'))[0]).toBe('Đường mới qua thôn');
    const entry = page.locator('#ket_qua_bai .teaser').first();
    expect(await entry.locator('.teaser-standfirst').innerHTML()).toBe(
      'Con <mark>đường bê tông</mark>.',
    );
    expect(await entry.locator('.teaser-facts').innerText()).toBe('Bài viết · 09/06/2020 · Khác');
    expect(await entry.locator('a').getAttribute('href')).toBe('/tin/2020/06/duong-moi/');
    expect(complaints).toEqual([]);
  });

  test('markup in an article stays text', async () => {
    expect(await ask('thóc')).toEqual(['Giá <b>thóc</b> & "gạo"']);
    const opening = page.locator('.teaser-standfirst');
    expect(await opening.innerText()).toBe('Giá &lt;thóc&gt; <i>tăng</i>.');
    expect(await opening.locator('i, b').count()).toBe(0);
  });

  test('a stub has its badge, a unit is found as such', async () => {
    await ask('khánh thành cầu phao');
    const facts = page.locator('#ket_qua_bai .teaser-facts').first();
    expect(await facts.innerText()).toContain('Chỉ có tiêu đề');
    expect((await ask('đảng bộ xã b'))[0]).toBe('Đảng bộ xã B');
    expect(await facts.innerText()).toBe('Đơn vị');
  });

  test('what was meant is searched for, and what was typed is one link away', async () => {
    await ask('đại hộ điểm');
    const meant = page.locator('#ket_qua_y');
    expect(await meant.innerText()).toContain('Ý bạn là “đại hội điểm”?');
    expect(await titles()).toContain(headline);
    await meant.getByRole('link', { name: 'Chỉ tìm “đại hộ điểm”' }).click();
    await page.waitForURL('**dung=1');
    await status();
    expect(await meant.isHidden()).toBe(true);
  });

  wholeTest('a word that nothing holds is left out, and that is said', async () => {
    expect(await ask('cây đa zzxqy')).toEqual(['Cây đa đầu làng']);
    expect(await page.locator('#ket_qua_bo').innerText()).toContain('zzxqy');
  });

  wholeTest('nothing is found for signs alone', async () => {
    expect(await ask('!?')).toEqual([]);
    expect(await status()).toContain('Không tìm thấy trang nào');
  });
});

describe('filters and order', () => {
  const filtered: readonly (readonly [string, string, readonly string[]])[] = [
    ['a category', '?q=dai+hoi&chuyenMuc=Kh%C3%A1c', ['Dai hoi cua thon']],
    ['a year and nothing else', '?nam=2018', ['Cây đa đầu làng']],
    ['a type', '?q=xa+b&loai=unit', ['Đảng bộ xã B']],
    ['a choice that is not offered is left out', '?q=cay+da&nam=../../x', ['Cây đa đầu làng']],
    ['a category without such articles', '?q=thoc&chuyenMuc=Ch%C3%ADnh+tr%E1%BB%8B', []],
  ];

  test.each(sampleOf(filtered, 3))('%s', async (_name, query, expected) => {
    await open(query);
    expect(await titles()).toEqual(expected);
    expect(complaints).toEqual([]);
  });

  test('they are folded below the results and take hold at once', async () => {
    await ask('cầu phao');
    const year = page.getByLabel('Năm', { exact: true });
    expect(await year.isVisible()).toBe(false);
    await page.getByText('Lọc kết quả').click();
    await year.selectOption('2018');
    await page.waitForURL('**nam=2018');
    await expect.poll(titles).toEqual(['Cây đa đầu làng']);
    await page.getByLabel('Sắp xếp').selectOption('moi');
    await page.waitForURL('**sap=moi');
  });

  test('ten at a time; those that are there stay in their places', async () => {
    await open('?nam=2020');
    const first = await titles();
    expect(first.length).toBe(10);
    await page.getByRole('button', { name: 'Xem thêm' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(10);
    const more = await titles();
    expect(more.slice(0, 10)).toEqual(first);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(more[10]);
  });
});

describe('the page', () => {
  test('asks nothing of the index until something is asked, and no file twice', async () => {
    await open();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#ket_qua').isHidden()).toBe(true);
    const loaded = (): readonly string[] =>
      server.requests.filter((path) => path.includes('/chi-muc/'));
    expect(loaded()).toEqual([]);
    await page.getByLabel('Từ khóa').fill('đại hội');
    await page.keyboard.press('Enter');
    await titles();
    expect(loaded()).toEqual([...new Set(loaded())]);
  });

  test('names answer while one types; by keyboard to the first result, back, Escape', async () => {
    await open();
    const field = page.getByLabel('Từ khóa');
    await field.focus();
    await page.keyboard.type('xa b');
    await page.locator('#ten_trang').getByRole('link', { name: 'Đảng bộ xã B' }).waitFor();
    await field.fill('dai hoi diem');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=dai+hoi+diem');
    expect(await titles()).toContain(headline);
    await page.getByRole('link', { name: headline }).click();
    await page.waitForURL('**/2020/03/**');
    await page.goBack();
    expect(await titles()).toContain(headline);
    expect(await field.inputValue()).toBe('dai hoi diem');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await page.locator('#ket_qua').isHidden()).toBe(true);
    await page.goBack();
    expect(await titles()).toContain(headline);
    expect(complaints).toEqual([]);
  });

  test('says that the index cannot be loaded, keeps the archive, and tries again', async () => {
    const index = join(folder, 'tin/tim-kiem/chi-muc');
    await rename(index, `${index}-away`);
    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(`${server.url}/tin/tim-kiem/?q=dai+hoi`);
    await other.getByText('Chưa tải được dữ liệu tìm kiếm').waitFor();
    expect(await other.locator('#duyet_luu_tru').isVisible()).toBe(true);
    await rename(`${index}-away`, index);
    await other.getByRole('button', { name: 'Tìm', exact: true }).click();
    await other.locator('#ket_qua_bai .teaser').first().waitFor();
    await context.close();
  });

  wholeTest('without a script it says so and offers the archive', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}/tin/tim-kiem/?q=dai+hoi`);
    expect(await plain.getByText('chưa chạy được phần tìm theo từ').isVisible()).toBe(true);
    expect(await plain.locator('#duyet_luu_tru').isVisible()).toBe(true);
    await context.close();
    await open();
    expect(await page.locator('#can_ma').isHidden()).toBe(true);
  });
});
