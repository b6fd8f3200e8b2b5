import { expect, test } from 'vitest';
import { sampleOf } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import { cutTexts, sidewaysScroll } from './page-measures.ts';
import { openPage } from './rich-pages.ts';
import { unbrokenPages, writeUnbrokenContent } from './unbroken-content.ts';

/* Whatever an editor writes or pastes, no page is wider than the screen, and no word is cut. */

const stage = setBuiltStage(writeUnbrokenContent);

test.each(sampleOf(unbrokenPages, 4))(
  '%s: nothing is wider than 360 or 320 px',
  async (_name, path) => {
    const page = await stage.keptPage();
    await openPage(page, stage.url + path);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(sidewaysScroll)).toBe(0);
      expect(await page.evaluate(cutTexts)).toEqual([]);
    }
  },
);
