import { describe, expect, test } from 'vitest';
import { chooseLargestText } from './choose-text-size.ts';
import { richSite } from '../site/sample-sites.ts';
import { sampleOf } from '../whole-matrix.ts';
import { axeFindings } from './axe.ts';
import { setBuiltStage } from './built-stage.ts';
import { mainPages, openPage, richPages } from './rich-pages.ts';

/* What axe reports for every kind of page, as people with other needs see it. */

const stage = setBuiltStage(richSite);

test.each(richPages)('axe has nothing against %s', async (_name, path) => {
  const page = await stage.keptPage();
  await openPage(page, stage.url + path);
  expect(await axeFindings(page)).toEqual([]);
});

/** The notice sheet has colours of its own. */
const isSheet = ([name]: (typeof richPages)[number]): boolean => name === 'notice sheet';

test.each([
  ...sampleOf(mainPages, 3, 2),
  ...richPages.filter(isSheet),
  ...sampleOf(
    richPages.filter((row) => !mainPages.includes(row) && !isSheet(row)),
    6,
  ),
])('axe has nothing against the dark colours of %s', async (_name, path) => {
  const page = await stage.keptPage({ colorScheme: 'dark' });
  await openPage(page, stage.url + path);
  expect(await axeFindings(page, ['cat.color'])).toEqual([]);
});

describe.each([
  ['320 px', { viewport: { width: 320, height: 640 } }, false, 0],
  ['the largest text at 320 px', { viewport: { width: 320, height: 641 } }, true, 1],
  [
    '200 % zoom of 1280 px',
    { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
    false,
    2,
  ],
] as const)('axe at %s', (_view, options, isLarge, first) => {
  test.each(sampleOf(mainPages, 6, first))('has nothing against %s', async (_name, path) => {
    const page = await stage.keptPage(options);
    await openPage(page, stage.url + path);
    if (isLarge) await chooseLargestText(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});
