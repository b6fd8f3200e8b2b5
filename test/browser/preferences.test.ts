import type { Page } from 'playwright-core';
import sharp, { type Region } from 'sharp';
import { describe, expect, test } from 'vitest';
import { richPaths } from '../site/rich-content.ts';
import { richSite } from '../site/sample-sites.ts';
import { sampleOf } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import { openPage } from './rich-pages.ts';

/* Preferences that a reader has set on the device: own colours, no motion. */

const stage = setBuiltStage(richSite);

/** The position of an element on the whole page, in whole pixels inside its edges. */
const placeOf = (page: Page, selector: string): Promise<Region> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const [x, y] = [Math.ceil(left + scrollX), Math.ceil(top + scrollY)];
      return {
        left: x,
        top: y,
        width: Math.floor(right + scrollX) - x,
        height: Math.floor(bottom + scrollY) - y,
      };
    });

/** The darkest and the lightest pixel of a part of a picture, 0 to 255. */
const extremes = async (
  picture: Buffer,
  place: Region,
): Promise<[darkest: number, lightest: number]> => {
  const part = await sharp(picture).extract(place).greyscale().png().toBuffer();
  const { channels } = await sharp(part).stats();
  return [channels[0]?.min ?? 0, channels[0]?.max ?? 0];
};

const inText = ['h1', '.brand small', '.brand b', '.prose p', '.fact-box dt', '.corrections p'];
const around = ['.tools button', 'figcaption', 'th', '.byline', '.related li', '.breadcrumb'];

const seen = [
  [richPaths.full, [...inText, ...around]],
  ['/tim-kiem/?q=bai+mau', ['.search-form button', 'mark', '.teaser', '#q_goi_y', 'select']],
  [`${richPaths.full}bang-tin/`, ['h1', '.sheet-head', '.sheet-text', '.sheet-code p']],
] as const;

const colourSchemes = [
  ['light', 2, 0],
  ['dark', 2, 1],
] as const;

describe.each(sampleOf(colourSchemes, 2, 1))('forced colours, %s', (colorScheme, step, first) => {
  test.each(sampleOf(seen, step, first))(
    'the words of %s are seen: %s',
    async (path, selectors) => {
      const page = await stage.keptPage({ colorScheme, forcedColors: 'active' });
      await openPage(page, stage.url + path);
      const picture = await page.screenshot({ fullPage: true });
      for (const selector of selectors) {
        const [darkest, lightest] = await extremes(picture, await placeOf(page, selector));
        expect([selector, darkest < 90, lightest > 165]).toEqual([selector, true, true]);
      }
    },
  );

  test('meaning shown only by colour or a shadow also has an outline or an edge', async () => {
    const page = await stage.keptPage({ colorScheme, forcedColors: 'active' });
    await openPage(page, stage.url + richPaths.board);
    const outlines = await page
      .locator('.main-menu .bar [aria-current]')
      .evaluateAll((marked) => marked.map((each) => getComputedStyle(each).outline));
    expect(outlines).toHaveLength(1);
    for (const outline of outlines) expect(outline).toMatch(/solid 2px|2px solid/u);
    await openPage(page, `${stage.url}/tim-kiem/?q=bai+mau`);
    const edges = await page
      .locator('main button:visible, main input, main select')
      .evaluateAll((fields) => fields.map((each) => getComputedStyle(each).borderTopWidth));
    expect(new Set(edges)).toEqual(new Set(['1px']));
  });
});

describe('motion', () => {
  const preferences = [
    ['no-preference', 'smooth'],
    ['reduce', 'auto'],
  ] as const;

  test.each(sampleOf(preferences, 2))(
    'a reader who prefers "%s" gets scrolling that is %s',
    async (reducedMotion, expected) => {
      const page = await stage.newPage({ reducedMotion });
      await page.goto(stage.url + richPaths.full);
      const behaviour = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
      expect(behaviour).toBe(expected);
      await page.context().close();
    },
  );

  test('nothing moves for those who want no motion', async () => {
    const page = await stage.newPage({ reducedMotion: 'reduce' });
    for (const path of sampleOf(['/', richPaths.full, '/tim-kiem/?q=bai+mau'], 3, 1)) {
      await openPage(page, stage.url + path);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
          })
          .map((element) => element.className),
      );
      expect(moving).toEqual([]);
    }
    await page.context().close();
  });
});
