import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { serveAxe } from './axe.ts';
import { setDeskStage } from './desk-stage.ts';
import { approved, journalistAt, mendedFromWord, sent } from './journalist.ts';
import { wholeTest } from '../whole-matrix.ts';
import { sharedBrowser } from './shared-browser.ts';

/*
 * A journalist at the desk, with the keyboard alone; and a page elsewhere in the same browser that
 * tries to use it.
 */

const desk = setDeskStage(8860);
const written = 'articles/2020/03/xa-hong-duc-hop-dai-hoi.md';

/** Presses Tab until the element with a name has the focus. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement: now } = document;
      const labels =
        now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement ? now.labels : null;
      const by = document.getElementById(now?.getAttribute('aria-labelledby') ?? '');
      return `${now?.getAttribute('aria-label') ?? ''} ${labels?.[0]?.textContent ?? ''} ${by?.textContent ?? ''} ${now?.tagName === 'BUTTON' ? now.textContent : ''}`;
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
};

test('an article is written, mended, saved and seen, by the keyboard alone', async () => {
  const page = await desk.context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
  await page.goto(desk.origin);
  await page.locator('.articles').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await tabTo(page, 'Viết bài mới');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Xã Hồng Đức họp đại hội');
  await page.keyboard.press('Enter');
  await page.locator('.sheet').waitFor();
  await tabTo(page, 'Đơn vị');
  await page.keyboard.type('hong duc');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Nội dung');
  await page.keyboard.type('Sáng Thứ Hai, 13/3/2020, Đảng bộ xã Hồng Đức họp đại hội.');
  const finding = page.locator('.finding', { hasText: '13/3/2020' });
  await finding.waitFor({ timeout: 20_000 });
  /** Beside its words: at their height, and nowhere else. */
  const [words, card] = [
    await page.locator('.found-look').first().boundingBox(),
    await finding.boundingBox(),
  ];
  expect(Math.abs((card?.y ?? 0) - (words?.y ?? 9999))).toBeLessThan(8);
  await page.keyboard.press('F8');
  /** The list is drawn again while one of its buttons has the focus. */
  const checked = page.waitForResponse((response) => response.url().endsWith('check'));
  await page.getByLabel('Tiêu đề').first().dispatchEvent('input');
  await (await checked).finished();
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await finding.waitFor({ state: 'detached', timeout: 20_000 });
  await page
    .frameLocator('iframe')
    .getByText('Sáng Thứ Sáu, 13/3/2020')
    .waitFor({ timeout: 20_000 });
  await page.getByText('Đã lưu lúc').waitFor();
  expect(await desk.text(written)).toBe(
    `---\ntitle: Xã Hồng Đức họp đại hội\ndate: 2020-03-14\ncategory: chinh-tri\ndraft: true\nunit: dang-bo-xa-hong-duc\n---\n\nSáng Thứ Sáu, 13/3/2020, Đảng bộ xã Hồng Đức họp đại hội.\n`,
  );
  expect(faults).toEqual([]);
  await page.close();
});

test('a Word file becomes an article that is mended, sent and approved, in few actions', async () => {
  const page = await desk.context.newPage();
  await page.goto(desk.origin);
  await page.locator('.articles').waitFor();
  const journalist = journalistAt(page);
  await mendedFromWord(journalist);
  await sent(journalist, 'Đồng chí A');
  await approved(journalist, 'Đồng chí A');
  expect(journalist.count()).toBeLessThanOrEqual(10);
  await page.close();
});

wholeTest('axe has nothing to say about the list and the sheet', async () => {
  const axe = await serveAxe();
  const context = await (
    await sharedBrowser()
  ).newContext({
    bypassCSP: true,
    viewport: { width: 1280, height: 650 },
    storageState: await desk.context.storageState(),
  });
  onTestFinished(async () => {
    await context.close();
    await axe.close();
  });
  const page = await context.newPage();
  for (const [path, ready] of [
    ['/', '.articles'],
    ['/soan/articles/2020/03/cu', '.sheet'],
    ['/da-bo', 'h1'],
    ['/lich-tuan', '.week-days'],
  ] as const) {
    await page.goto(desk.origin + path);
    await page.locator(ready).waitFor();
    expect(await axe.findings(page), path).toEqual([]);
  }
});

test('a page elsewhere in the same browser reads and writes nothing', async () => {
  const before = await desk.text('articles/2020/03/cu.md');
  const server = createServer((_, response) => response.end('<!doctype html><title>A</title><p>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const page = await desk.context.newPage();
  /** Another port of the same machine: for cookies the same site. */
  await page.goto(`http://127.0.0.1:${port}/`);
  const results = await page.evaluate(async (origin) => {
    const body = JSON.stringify({
      path: 'articles/2020/03/cu.md',
      window: 'a',
      base: '',
      whole: 'x',
    });
    const attempt = (options: RequestInit) =>
      fetch(`${origin}/api/save`, { method: 'POST', body, credentials: 'include', ...options })
        .then((answer) => answer.type)
        .catch(() => 'refused');
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/api/changes`);
    const opened = new Promise((done) => {
      socket.addEventListener('open', () => done('open'));
      socket.addEventListener('error', () => done('refused'));
    });
    const read = fetch(`${origin}/api/text?path=articles/2020/03/cu.md`, { credentials: 'include' })
      .then((answer) => answer.text())
      .catch(() => 'refused');
    const frame = document.createElement('iframe');
    frame.src = origin;
    document.body.append(frame);
    return [
      await attempt({ headers: { 'x-ban-bien-tap': '1' } }),
      await attempt({ mode: 'no-cors' }),
      await opened,
      await read,
    ];
  }, desk.origin);
  expect(results).toEqual(['refused', 'refused', 'refused', 'refused']);
  const framed = page.frames().at(-1);
  expect(await framed?.locator('.articles').count()).toBe(0);
  expect(await desk.text('articles/2020/03/cu.md')).toBe(before);
  await page.close();
});
