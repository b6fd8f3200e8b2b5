import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseLargestText } from './choose-text-size.ts';
import { bulletinSite } from '../site/sample-sites.ts';
import { setBuiltStage } from './built-stage.ts';
import { beginVisit, type Visit } from './resident-stage.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';

/*
 * The site of the bulletin without a mouse or without a script: by keyboard alone, and without
 * JavaScript.
 */

const seedTitle = 'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở';
const seedPath = '/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';

const stage = setBuiltStage(bulletinSite);

wholeTest(
  'by keyboard through the whole article, from the skip link to the footer and back',
  async () => {
    const { page, open, context, complaints } = await beginVisit(stage);
    await open(seedPath);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const order: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      order.push(await focused());
    }
    const landmarks = [
      'Chuyển đến nội dung chính',
      'Đại hội',
      'Trang chủ',
      'In bài này',
      'Sơ đồ trang',
    ];
    const places = landmarks.map((words) => order.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(order.at(-1)).toBe('Theo dõi tin (RSS/Atom)');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Theo dõi tin (RSS/Atom)');
    expect(complaints).toEqual([]);
    await context.close();
  },
);

describe('without JavaScript', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await beginVisit(stage, { javaScriptEnabled: false });
  });
  afterAll(() => visit.context.close());

  const pages = [
    ['the home page', '/', 'Bản tin đại hội huyện Ninh Giang', '.teaser a'],
    ['an article', seedPath, seedTitle, '.related a'],
    ['a category', '/chuyen-muc/chinh-tri/', 'Chính trị', '.teaser a'],
    ['the search page', '/tim-kiem/', 'Tìm kiếm', '.browse a'],
  ] as const;

  test.each(sampleOf(pages, 2, 1))(
    '%s is readable, has its links, and no button that does nothing',
    async (_n, path, title, link) => {
      const { page } = visit;
      await visit.open(path);
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator(link).count()).toBeGreaterThan(3);
      const idle = page.locator('button:not(form button)').filter({ visible: true });
      expect(await idle.count()).toBe(0);
    },
  );

  test('the search form leads to the archive by year, category and unit, which lead on', async () => {
    const { page } = visit;
    await visit.open('/');
    await page.getByRole('main').getByLabel('Tìm kiếm').fill('dai hoi diem');
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
    expect(page.url()).toBe(`${stage.url}/tim-kiem/?q=dai+hoi+diem`);
    expect(await page.locator('#ket_qua').isVisible()).toBe(false);
    await page.locator('.browse').getByRole('link', { name: 'Tháng 3/2020' }).click();
    await page.getByRole('main').getByRole('link', { name: seedTitle }).click();
    expect(await visit.headline()).toBe(seedTitle);
  });

  test('the size of the text can be chosen', async () => {
    await visit.open(seedPath);
    await chooseLargestText(visit.page);
    const paragraph = visit.page.locator('.prose p').first();
    expect(await paragraph.evaluate((each) => getComputedStyle(each).fontSize)).toBe('24px');
  });
});
