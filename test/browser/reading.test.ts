import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { bulletinSite } from '../site/sample-sites.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';

/* A resident's actions on the site of the bulletin, in a phone's window. */

const headline = 'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở';
const related = 'Huyện ủy Ninh Giang có Phó bí thư Thường trực mới';

const stage = setBuiltStage(bulletinSite);
let page: Page;
const complaints: string[] = [];

/** A visit that records all complaints of the browser; it begins at the home page. */
const visit = async (): Promise<void> => {
  complaints.length = 0;
  page = await stage.newPage({ reducedMotion: 'no-preference', serviceWorkers: 'allow' });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    /** Leaving a page aborts its requests. */
    if (why !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${why}`);
  });
  onTestFinished(() => page.context().close());
  await page.goto(`${stage.url}/`);
};

const title = (): Promise<string> => page.locator('h1').innerText();

test('home, category, article, related article and back, by clicking', async () => {
  await visit();
  await page.locator('.more summary').click();
  await page.locator('.more').getByRole('link', { name: 'Chính trị' }).click();
  expect(await title()).toBe('Chính trị');
  await page.getByRole('main').getByRole('link', { name: headline }).click();
  expect(await title()).toBe(headline);
  await page.getByRole('region', { name: 'Các bài liên quan' }).getByText(related).click();
  expect(await title()).toBe(related);
  await page.getByRole('link', { name: 'Quay lại: Chính trị' }).click();
  expect(await title()).toBe('Chính trị');
  await page.goBack();
  expect(await title()).toBe(related);
  expect(complaints).toEqual([]);
});

/** Presses Tab until the focus is on a link with these words; gives up after many presses. */
const tabTo = async (words: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === words) return;
  }
  throw new Error(`the focus never came to "${words}"`);
};

wholeTest('the same way by keyboard only', async () => {
  await visit();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Chuyển đến nội dung chính',
  );
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi_dung');
  await tabTo(headline);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/2020/03/**');
  expect(await title()).toBe(headline);
  await tabTo(related);
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement as Element).outlineWidth,
  );
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/huyen-uy-ninh-giang-**');
  await tabTo('Quay lại: Chính trị');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/chuyen-muc/chinh-tri/');
  expect(complaints).toEqual([]);
});

const pages = [
  '/',
  '/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/',
  '/2019/10/chuong-trinh-truyen-thanh-mau-tuan-43-nam-2019/',
  '/chuyen-muc/truyen-thanh/',
  '/chuyen-muc/truyen-thanh/trang-1/',
  '/don-vi/dang-bo-huyen-ninh-giang/',
  '/luu-tru/',
  '/luu-tru/2020/',
  '/luu-tru/2020/03/',
  '/so-do-trang/',
  '/tro-nang/',
  '/khong-co/',
];

test.each(sampleOf(pages, 6))(
  '%s does not scroll sideways at 320, 360 and 1280 px',
  async (path) => {
    const kept = await stage.keptPage();
    await kept.goto(stage.url + path);
    for (const width of [320, 360, 1280]) {
      await kept.setViewportSize({ width, height: 740 });
      const overflow = await kept.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, overflow]).toEqual([width, 0]);
    }
  },
);

wholeTest('the text can be read without any script and after one request', async () => {
  const context = await stage.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.route('**/*', (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.abort(),
  );
  await plain.goto(`${stage.url}/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/`);
  expect(await plain.locator('.prose p').count()).toBe(5);
  expect(await plain.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight)).toBe('700');
  await context.close();
});
