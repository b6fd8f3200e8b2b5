import { describe, expect, test } from 'vitest';
import { chooseLargestText } from './choose-text-size.ts';
import { richPaths } from '../site/rich-content.ts';
import { richSite } from '../site/sample-sites.ts';
import { sampleOf } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import {
  cutTexts,
  focusedElement,
  neverFocused,
  sidewaysScroll,
  smallTargets,
  spaceOut,
  type FocusedElement,
} from './page-measures.ts';
import { mainPages, openPage, richPages } from './rich-pages.ts';

/* Small windows, large type, wide spacing, touch, keyboard: nothing is lost. */

const stage = setBuiltStage(richSite);

const [usual, phone, zoomed] = [
  { width: 360, height: 740 },
  { width: 320, height: 740 },
  { width: 320, height: 256 },
];

const everyTarget = 'a[href], button, select, input, audio, [tabindex="0"]';
const largeTarget =
  '.menu a, .main-menu a, .main-menu summary, .to-search, .sheet-tools a, button, select, input';

test.each(sampleOf(richPages, 13, 1))(
  'a finger hits all of %s; it fits 320 px, at fourfold zoom and with spaced text too',
  async (_n, path) => {
    const page = await stage.keptPage();
    await page.setViewportSize(usual);
    await openPage(page, stage.url + path);
    expect(await page.evaluate(smallTargets, [everyTarget, 24] as const)).toEqual([]);
    expect(await page.evaluate(smallTargets, [largeTarget, 44] as const)).toEqual([]);
    const fits = async (): Promise<void> => {
      expect(await page.evaluate(sidewaysScroll)).toBe(0);
      expect(await page.evaluate(cutTexts)).toEqual([]);
    };
    await page.setViewportSize(phone);
    await fits();
    await page.setViewportSize(zoomed);
    await fits();
    await page.evaluate(spaceOut);
    await fits();
  },
);

test.each(sampleOf(mainPages, 3, 1))(
  '%s fits 320 px with the largest text and spaced text',
  async (_n, path) => {
    const page = await stage.newPage({ viewport: phone });
    await openPage(page, stage.url + path);
    const size = (): Promise<number> =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await chooseLargestText(page);
    expect(await size()).toBeGreaterThanOrEqual(before * 1.4);
    await page.evaluate(spaceOut);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(await page.evaluate(cutTexts)).toEqual([]);
    await page.context().close();
  },
);

const walkedPages = [
  ['an article', richPaths.full],
  ['the search page', '/tim-kiem/?q=bai+mau'],
  ['the home page', '/'],
] as const;

const colours = [
  ['light', {}, 3, 1],
  ['forced colours', { forcedColors: 'active' }, 3, 0],
] as const;

describe.each(sampleOf(colours, 2, 1))('with a keyboard, %s', (_name, options, step, first) => {
  test.each(sampleOf(walkedPages, step, first))(
    'all of %s is reached, and seen when it is',
    async (_page, path) => {
      const page = await stage.newPage(options);
      await openPage(page, stage.url + path);
      const walked: FocusedElement[] = [];
      for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(focusedElement);
        if (focused) walked.push(focused);
        else if (await page.evaluate(() => document.activeElement === document.body)) break;
      }
      expect(walked[0]?.name).toBe('A Chuyển đến nội dung chính');
      expect(walked.filter(({ outline, isSeen }) => outline < 2 || !isSeen)).toEqual([]);
      expect(await page.evaluate(neverFocused)).toEqual([]);
      await page.context().close();
    },
  );
});
