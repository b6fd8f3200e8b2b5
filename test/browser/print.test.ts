import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { richPaths } from '../site/rich-content.ts';
import { richSite } from '../site/sample-sites.ts';
import { setBuiltStage } from './built-stage.ts';
import { pageCount, pageSize } from './pdf.ts';
import { sampleOf } from '../whole-matrix.ts';

/* An article on paper: the text and its source, without elements that make no sense on paper. */

const stage = setBuiltStage(richSite);
const a4 = [595, 842];

let page: Page;
beforeAll(async () => {
  page = await stage.newPage({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.goto(stage.url + richPaths.full);
});

const isShown = (selector: string): Promise<boolean[]> =>
  page
    .locator(selector)
    .evaluateAll((elements) => elements.map((element) => element.checkVisibility()));

test.each([
  'nav.menu',
  'nav.main-menu',
  '.text-size',
  '.breadcrumb',
  '.tools',
  'audio',
  'button',
  '.onwards',
  '.skip-link',
])('%s is left out', async (selector) => {
  const shown = await isShown(selector);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain(true);
});

test.each([
  ['h1', 'Bài đầy đủ mọi phần của một trang'],
  ['.article-dates', '12/03/2020'],
  ['.printed-from', 'https://tin.example/2020/03/bai-day-du/'],
  ['.brand b', 'Bản tin'],
  ['.standfirst', 'Sapô của bài mẫu'],
  ['.lead-image figcaption', 'Đài mẫu'],
  ['.prose table', 'Cột số 9'],
  ['.byline', 'Đài phát thanh huyện'],
  ['.corrections', '13/03/2020'],
])('%s is there', async (selector, words) => {
  expect(await isShown(selector)).toEqual([true]);
  expect(await page.locator(selector).innerText()).toContain(words);
});

test.each([
  ['trang ngoài', 'https://vi-du.example/duong-dan/'],
  ['bài thường', '/2020/03/bai-thuong/'],
])('the link "%s" says where it leads', async (words, address) => {
  const link = page.locator('.prose').getByRole('link', { name: words });
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain(address);
});

test('a dark screen prints black on white', async () => {
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('html, h1, .prose p, .prose a, .brand')].map(
      (element) => getComputedStyle(element).color,
    ),
  );
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
  const grounds = await page.evaluate(() =>
    [...document.querySelectorAll('html, body *')].map(
      (element) => getComputedStyle(element).backgroundColor,
    ),
  );
  const printed = new Set(grounds.filter((ground) => ground !== 'rgba(0, 0, 0, 0)'));
  expect(printed).toEqual(new Set(['rgb(255, 255, 255)']));
});

describe('on A4', () => {
  test('nothing is wider than the paper between its margins', async () => {
    await page.setViewportSize({ width: 680, height: 1009 });
    const overflow = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.tagName),
    );
    expect(overflow).toEqual([]);
  });

  const printed = [
    ['the full article', richPaths.full, 1, 3],
    ['ten pictures', richPaths.tenPictures, 5, 11],
    ['an ordinary article', richPaths.plain, 1, 1],
  ] as const;

  test.each(sampleOf(printed, 3))(
    '%s takes a sensible number of pages',
    async (_name, path, least, most) => {
      await page.goto(stage.url + path);
      await page.evaluate(() => {
        for (const image of document.images) image.loading = 'eager';
        return Promise.all([...document.images].map((image) => image.decode()));
      });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pageSize(pdf)).toEqual(a4);
      expect(pageCount(pdf)).toBeGreaterThanOrEqual(least);
      expect(pageCount(pdf)).toBeLessThanOrEqual(most);
    },
  );
});
