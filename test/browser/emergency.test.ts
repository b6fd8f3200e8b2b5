import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bulletinSite } from '../site/sample-sites.ts';
import { setBuiltStage } from './built-stage.ts';
import type { Page } from 'playwright-core';
import { wholeTest } from '../whole-matrix.ts';

/*
 * The page script shows what the file says, on pages that were made before it: the page of a site
 * without programmes gets the attribute here that pages of a station with programmes have.
 */

const stage = setBuiltStage(bulletinSite);

const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

const emergency = (from: number, until: number, name = 'vo-de'): object => ({
  title: `Khẩn cấp: ${name}`,
  end: 'có hiệu lực đến 06:00',
  text: '<b>Lên đê</b>',
  href: `/truyen-thanh/${name}/`,
  from: at(from),
  until: at(until),
});

/** Opens the front page with one note in its bytes and an answer of the file. */
const opened = async (answer: unknown, until: number): Promise<{ page: Page; asked: string[] }> => {
  const page = await stage.newPage();
  await page.clock.install();
  const asked: string[] = [];
  const script = (await readdir(join(stage.site, 'ma'))).find((name) =>
    name.startsWith('khan-cap-'),
  );
  await page.route('**/khan-cap.json', (route) => {
    asked.push(route.request().url());
    return answer === undefined
      ? route.abort()
      : route.fulfill({ json: { script: `/ma/${script}`, emergencies: answer } });
  });
  await page.route(`${stage.url}/`, async (route) => {
    const response = await route.fetch();
    const own = `<section class="site-note" data-until="${at(until)}"><a href="/truyen-thanh/cu/">Cũ</a></section>`;
    const body = (await response.text())
      .replace('<html ', '<html data-emergencies="/khan-cap.json" ')
      .replace(/<header class="masthead"/u, `${own}$&`);
    return route.fulfill({ response, body });
  });
  await page.goto(`${stage.url}/`, { waitUntil: 'networkidle' });
  return { page, asked };
};

const notes = async (page: Page): Promise<string[]> =>
  (await page.locator('.site-note').allInnerTexts()).map((text) => text.replaceAll(/\n+/gu, ' | '));

test('shows what is on air, not what is to come or over; removes what is no longer listed', async () => {
  const answer = [emergency(-5, 60), emergency(5, 60, 'sap-toi'), emergency(-60, -5, 'da-qua')];
  const { page, asked } = await opened(answer, 60);
  expect(await notes(page)).toEqual(['Khẩn cấp: vo-de, có hiệu lực đến 06:00 | <b>Lên đê</b>']);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(asked).toHaveLength(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => asked.length).toBe(2);
  expect(await page.getByRole('alert').count()).toBe(1);
});

wholeTest('without a network what the page itself says stays until its end', async () => {
  const { page } = await opened(undefined, 60);
  expect(await notes(page)).toEqual(['Cũ']);
  const later = await opened(undefined, -1);
  expect(await notes(later.page)).toEqual([]);
});

test('one that ends while the page is open goes by itself', async () => {
  const { page } = await opened([emergency(-5, 30)], 60);
  expect(await notes(page)).toHaveLength(1);
  await page.clock.fastForward('31:00');
  await expect.poll(() => notes(page)).toEqual([]);
});
