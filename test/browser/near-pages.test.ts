import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../site/fixture-site.ts';
import { writeSearchSite } from './search-fixture.ts';
import { sharedBrowser } from './shared-browser.ts';
import { serveSearchSite, type SearchServer } from './search-server.ts';
import { sampleOf } from '../whole-matrix.ts';

/*
 * The error page suggests pages that match the words of the address; without suggestions it is
 * complete too.
 */

let folder: string;
let server: SearchServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSearchSite(folder);
  server = await serveSearchSite(folder);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The suggested titles at an address without a page; `undefined` if there are none. */
const offeredAt = async (address: string): Promise<readonly string[] | undefined> => {
  const browser = await sharedBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.url}/tin/${address}`, { waitUntil: 'networkidle' });
  expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang');
  const section = page.locator('[data-near]');
  const titles = (await section.isVisible())
    ? await section.getByRole('link').allInnerTexts()
    : undefined;
  await page.close();
  return titles;
};

const near = [
  ['an address that was cut', 'cu/nhung-kinh-nghiem-rut-ra-tu-dai-hoi/'],
  ['an address of another system', 'tin-tuc/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem.aspx'],
  ['an address with a slip', 'nhung-kinh-nghiem-rut-ra-tu-dai-hoi-dien-dang-bo/'],
] as const;

test.each(sampleOf(near, 3, 1))('%s redirects', async (_name, address) => {
  const [first] = (await offeredAt(address)) ?? [];
  expect(first).toBe('Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở');
});

const far = [
  ['numbers alone', '12/34/'],
  ['words that nothing holds', 'xyzzy-qwrtp/'],
] as const;

test.each(sampleOf(far, 2, 1))('%s offer nothing', async (_name, address) => {
  expect(await offeredAt(address)).toBeUndefined();
});
