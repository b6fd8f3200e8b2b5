import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseLargestText } from './choose-text-size.ts';
import { bulletinSite } from '../site/sample-sites.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import { beginVisit, type Visit } from './resident-stage.ts';

/*
 * A resident's actions on the site of the bulletin, from the first search to reading without a
 * network.
 */

const seedTitle = 'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở';
const seedPath = '/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';

const stage = setBuiltStage(bulletinSite);
let visit: Visit;

/** A visit with the worker, for the tests about it; the others have none. */
const visitWithWorker = async (): Promise<void> => {
  await visit.context.close();
  visit = await beginVisit(stage);
};

beforeEach(async () => {
  visit = await beginVisit(stage, { serviceWorkers: 'block' });
});
afterEach(async () => {
  await visit.context.close();
  if (visit.complaints.length > 0) throw new Error(visit.complaints.join('\n'));
});

describe('searching', () => {
  test('words on the home page find the article first, with marks and without; it opens, and back are the results', async () => {
    const { page } = visit;
    await visit.open('/tim-kiem/?q=%C4%91%E1%BA%A1i+h%E1%BB%99i+%C4%91i%E1%BB%83m');
    expect((await visit.found())[0]).toBe(seedTitle);
    const words = 'dai hoi diem';
    await visit.open('/');
    await page.getByRole('main').getByLabel('Tìm kiếm').fill(words);
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
    await page.waitForURL('**/tim-kiem/?q=*');
    const found = await visit.found();
    expect(found[0]).toBe(seedTitle);
    await page.locator('#ket_qua_bai').getByRole('link', { name: seedTitle }).click();
    await page.waitForURL(`**${seedPath}`);
    expect(await visit.headline()).toBe(seedTitle);
    await page.goBack();
    expect(await visit.found()).toEqual(found);
    expect(await page.getByLabel('Từ khóa').inputValue()).toBe(words);
  });

  wholeTest('a category and a year narrow what is found, and the address keeps them', async () => {
    const { page } = visit;
    await visit.open('/tim-kiem/?q=dai+hoi');
    const all = await visit.found();
    await page.getByText('Lọc kết quả').click();
    await page.getByLabel('Chuyên mục', { exact: true }).selectOption('Chính trị');
    await expect.poll(() => page.url()).toContain('chuyenMuc=');
    await expect.poll(async () => (await visit.found()).length).toBeLessThan(all.length);
    const narrowed = await visit.found();
    expect(narrowed).toContain(seedTitle);
    await page.getByLabel('Năm', { exact: true }).selectOption('2020');
    await expect.poll(() => page.url()).toContain('nam=2020');
    const dates = page.locator('#ket_qua_bai time');
    await expect
      .poll(async () =>
        (
          await dates.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
        ).filter((date) => !date?.startsWith('2020')),
      )
      .toEqual([]);
    await page.reload();
    expect(await page.getByLabel('Năm', { exact: true }).inputValue()).toBe('2020');
    expect(await visit.found()).toContain(seedTitle);
  });
});

test('what was read is there without a network; what was not gives the offline page', async () => {
  await visitWithWorker();
  const { page, context } = visit;
  await visit.open(seedPath);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.getByRole('link', { name: 'Quay lại: Chính trị' }).click();
  expect(await visit.headline()).toBe('Chính trị');
  await context.setOffline(true);
  await visit.open(seedPath);
  expect(await visit.headline()).toBe(seedTitle);
  await visit.open('/luu-tru/2019/10/');
  expect(await visit.headline()).toBe('Mất kết nối mạng');
  await page.getByRole('main').getByRole('link', { name: seedTitle }).click();
  await page.waitForURL(`**${seedPath}`);
  expect(await page.locator('.prose p').count()).toBe(5);
});

wholeTest('the largest text stays on the next page and after a reload', async () => {
  const { page } = visit;
  const size = (): Promise<string> =>
    page
      .locator('.prose p, .teaser-title')
      .first()
      .evaluate((each) => getComputedStyle(each).fontSize);
  await visit.open(seedPath);
  expect(await size()).toBe('17px');
  await chooseLargestText(page);
  expect(await size()).toBe('24px');
  await page.getByRole('link', { name: 'Quay lại: Chính trị' }).click();
  await page.waitForURL('**/chuyen-muc/chinh-tri/');
  expect(await page.getByLabel('Chữ rất lớn').isChecked()).toBe(true);
  expect(await size()).toBe('24px');
  await page.reload();
  expect(await size()).toBe('24px');
});

wholeTest('the print button prints', async () => {
  const { page, context } = visit;
  await context.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  for (const [path, name] of [
    [seedPath, 'In bài này'],
    [`${seedPath}bang-tin/`, 'In bản này'],
  ] as const) {
    await visit.open(path);
    await page.getByRole('button', { name }).click();
    await page.locator('body[data-printed]').waitFor();
  }
});

test('every page of a walk keeps the policy: no complaint of any kind', async () => {
  await visitWithWorker();
  const pages = ['/', `${seedPath}bang-tin/`, '/tim-kiem/', '/luu-tru/', '/chuyen-muc/chinh-tri/'];
  const others = [seedPath, '/so-do-trang/', '/du-lieu/', '/gioi-thieu/'];
  for (const path of sampleOf([...pages, ...others], 4)) {
    await visit.open(path);
    expect(await visit.page.locator('h1').count()).toBe(1);
  }
  await visit.page.waitForLoadState('networkidle');
});

wholeTest('the text copy is text in UTF-8 with its mark, for Windows too', async () => {
  await visit.open(seedPath);
  const href = await visit.page
    .getByRole('link', { name: 'Tải bản văn bản (.txt)' })
    .getAttribute('href');
  const answer = await visit.page.request.get(stage.url + href);
  expect(answer.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const bytes = await answer.body();
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  expect(text.split('\r\n')[0]).toBe(seedTitle);
  expect(text.normalize('NFC')).toBe(text);
  expect(bytes).toEqual(await readFile(`${stage.site}${href}`));
});
