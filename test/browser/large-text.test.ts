import { expect, test } from 'vitest';
import { districtPaths } from '../site/district-content.ts';
import { districtSite } from '../site/sample-sites.ts';
import { sampleOf } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import { cutTexts, sidewaysScroll } from './page-measures.ts';

/* With large type nothing is wider than the screen, and a chosen size never shifts a page. */

const stage = setBuiltStage(districtSite);

const pages = [
  ['the front page', '/'],
  ['an article', districtPaths.lead],
  ['the board', districtPaths.board],
  ['a unit', districtPaths.unit],
  ['a congress', districtPaths.congress],
  ['the index of units', '/don-vi/'],
  ['the documents', districtPaths.documents],
  ['the search page', '/tim-kiem/'],
] as const;

test.each(sampleOf(pages, 4, 1))('%s at 200 %% text fits 320 px', async (_name, path) => {
  const page = await stage.keptPage({ viewport: { width: 320, height: 640 } });
  await page.goto(stage.url + path);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%';
    document.querySelector('details')?.setAttribute('open', '');
  });
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
  expect(await page.evaluate(cutTexts)).toEqual([]);
});

const lateScript = pages.slice(0, 2);

/** How far visible content has moved, by the browser's own measure. */
const layoutShift = (): Promise<number> =>
  new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 300);
  });

test.each(sampleOf(lateScript, 2))(
  'a chosen large type moves nothing of %s, though the script comes late',
  async (_name, path) => {
    const page = await stage.newPage();
    await page.goto(`${stage.url}/`);
    await page.evaluate(() => localStorage.setItem('co_chu', 'rat-lon'));
    await page.route('**/ma/*', async (route) => {
      await new Promise((go) => setTimeout(go, 500));
      await route.continue();
    });
    await page.goto(stage.url + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '24px',
    );
    expect(await page.evaluate(layoutShift)).toBe(0);
    await page.context().close();
  },
);
