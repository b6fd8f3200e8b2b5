import { expect, test } from 'vitest';
import { districtPaths } from '../site/district-content.ts';
import { districtSite } from '../site/sample-sites.ts';
import { setBuiltStage } from './built-stage.ts';
import { beginVisit } from './resident-stage.ts';
import { wholeTest } from '../whole-matrix.ts';

/*
 * "Xã, phường của tôi": chosen once on its page and stored on the phone; plain links without
 * JavaScript.
 */

const stage = setBuiltStage(districtSite);

test('the unit that is chosen on its page is on the front page from then on', async () => {
  const { page, open, context, complaints } = await beginVisit(stage);
  await open('/');
  const mine = page.locator('[data-my-unit]');
  expect(await mine.innerText()).toBe('Chọn xã, phường của tôi');
  const before = await mine.boundingBox();
  await mine.getByRole('link').click();
  await page.waitForURL('**/don-vi/');
  await page.getByRole('main').getByRole('link', { name: 'Đảng bộ xã Mới 1', exact: true }).click();
  await page.waitForURL(`**${districtPaths.unit}`);
  await page.getByRole('button', { name: 'Đặt làm xã, phường của tôi' }).click();
  await open('/');
  expect(await mine.innerText()).toBe('Đảng bộ xã Mới 1');
  /** The name replaces the words in the same line, so that nothing below it moves. */
  expect((await mine.boundingBox())?.height).toBe(before?.height);
  await mine.getByRole('link').click();
  await page.waitForURL(`**${districtPaths.unit}`);
  expect(complaints).toEqual([]);
  await context.close();
});

wholeTest('without a script it is the way to all units', async () => {
  const { page, open, context } = await beginVisit(stage, { javaScriptEnabled: false });
  await open(districtPaths.unit);
  expect(await page.getByRole('button').count()).toBe(0);
  await open('/');
  await page.locator('[data-my-unit] a').click();
  expect(page.url()).toBe(`${stage.url}/don-vi/`);
  await page.getByRole('link', { name: 'M', exact: true }).click();
  expect(page.url()).toBe(`${stage.url}/don-vi/chu-cai/m/`);
  await context.close();
});

test('on the board its line is marked, and one touch leads there', async () => {
  const { page, open, context, complaints } = await beginVisit(stage, { serviceWorkers: 'block' });
  await open(districtPaths.board);
  const mine = page.locator('[data-my-unit]');
  expect(await mine.isVisible()).toBe(false);
  await page.getByText('Tìm xã, phường của tôi').click();
  await page.locator('.find').getByRole('link', { name: 'Đảng bộ xã Mới 5' }).click();
  expect(page.url()).toMatch(/#dv_dang-bo-xa-moi-05$/u);
  await open(districtPaths.unit);
  await page.getByRole('button', { name: 'Đặt làm xã, phường của tôi' }).click();
  await open(districtPaths.board);
  expect(await page.locator('.mine').innerText()).toContain('Đảng bộ xã Mới 1');
  await mine.getByRole('link', { name: 'Đảng bộ xã Mới 1' }).click();
  expect(page.url()).toMatch(/#dv_dang-bo-xa-moi-01$/u);
  expect(complaints).toEqual([]);
  await context.close();
});

wholeTest(
  'a browser that forbids storage shows the pages as they are, and nothing throws',
  async () => {
    const { page, open, context, complaints } = await beginVisit(stage, {
      serviceWorkers: 'block',
    });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open(districtPaths.unit);
    const choice = page.getByRole('button', { name: 'Đặt làm xã, phường của tôi' });
    await choice.click();
    expect(await choice.innerText()).toBe('Đặt làm xã, phường của tôi');
    for (const path of ['/', districtPaths.board, districtPaths.lead]) await open(path);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test('the list of units is filtered by part of a name, without diacritics', async () => {
  const { page, open, context, complaints } = await beginVisit(stage);
  await open('/don-vi/');
  const shown = page.getByRole('listitem').getByRole('link', { name: /^Đảng bộ/u });
  const all = await shown.count();
  const field = page.getByLabel('Lọc theo tên');
  await field.fill('xa moi 3');
  expect(await shown.allInnerTexts()).toEqual(['Đảng bộ xã Mới 3']);
  await field.fill('khong co');
  expect(await shown.count()).toBe(0);
  await field.fill('');
  expect(await shown.count()).toBe(all);
  expect(complaints).toEqual([]);
  await context.close();
});
