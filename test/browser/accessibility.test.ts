import { afterAll, beforeAll, expect, test } from 'vitest';
import { richSite } from '../site/sample-sites.ts';
import { isWhole, sampleOf } from '../whole-matrix.ts';
import { serveAxe, type Axe } from './axe.ts';
import { setBuiltStage } from './built-stage.ts';
import { chooseLargestText } from './choose-text-size.ts';
import { openPage, richPages, variantPages } from './rich-pages.ts';

/* axe's findings for every kind of page, under several user preferences. */

const stage = setBuiltStage(richSite);
let axe: Axe;
beforeAll(async () => {
  axe = await serveAxe();
});
afterAll(() => axe.close());

const [phone, narrow, zoomed] = [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
  { width: 640, height: 512 },
];

const views = [
  ['on a phone', phone, 'light', false],
  ['in dark colours', phone, 'dark', false],
  ['at 320 px', narrow, 'light', false],
  ['with the largest text at 320 px', narrow, 'light', true],
  ['at 200 % zoom of 1280 px', zoomed, 'light', false],
] as const;

const kinds = richPages.filter(([name]) => isWhole() || !variantPages.includes(name));

/**
 * Every seventh kind of page is checked in one of the views, in turn; `npm run test:long` checks every
 * page in all.
 */
const tried = sampleOf(kinds, 7, 1);

const rows = tried.flatMap(([name, path], index) =>
  views
    /** The sheet has no choice of text size, but its own colours. */
    .filter(([, , , isLarge]) => !(isLarge && name === 'notice sheet'))
    .filter((view) => isWhole() || view === views[(index + 3) % views.length])
    .map((view) => [name, view[0], path, view] as const),
);

test.each(rows)('axe has nothing against %s %s', async (_name, _view, path, view) => {
  const [, window, colorScheme, isLarge] = view;
  const page = await stage.keptPage({ bypassCSP: true });
  await page.setViewportSize(window);
  await page.emulateMedia({ colorScheme });
  await openPage(page, stage.url + path);
  if (isLarge) await chooseLargestText(page);
  expect(await axe.findings(page)).toEqual([]);
  await page.evaluate(() => localStorage.clear());
});
