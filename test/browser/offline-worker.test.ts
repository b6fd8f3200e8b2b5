import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureSite, picture } from './offline-fixture.ts';
import { setStage } from './offline-stage.ts';
import { wholeTest } from '../whole-matrix.ts';

/* The service worker on a small site served with its own headers. */

const stage = setStage();
const { complaints, keptAddresses, open, workerIsReady } = stage;

test('a page read before is there without a network, the first one of a visit too', async () => {
  await open('/bai/?fbclid=1');
  await workerIsReady();
  await stage.context.setOffline(true);
  expect(await open('/bai/')).toBe('Bài đã đọc & hay');
  expect(await open('/bai/?q=khac')).toBe('Bài đã đọc & hay');
  expect(complaints).toEqual([]);
});

test('an unread page gives the offline page, which lists what can be read; the links work', async () => {
  await stage.site.page('/bai-hai/', 'Bài hai');
  await open('/bai/');
  await workerIsReady();
  await open('/bai-hai/');
  await stage.context.setOffline(true);
  expect(await open('/chua-doc/')).toBe('Không có mạng');
  const links = stage.page.locator('[data-saved-pages] a');
  await links.first().waitFor();
  expect(await links.allInnerTexts()).toEqual([
    'Tiến độ đại hội',
    'Trang chủ',
    'Bài hai',
    'Bài mới nhất',
    'Bài đã đọc & hay',
  ]);
  await links.getByText('Bài mới nhất').click();
  await stage.page.waitForURL('**/moi/');
  expect(await stage.page.locator('h1').innerText()).toBe('Bài mới nhất');
  expect(complaints).toEqual([]);
});

test('with a network no page is ever an old one, however often it was read', async () => {
  await open('/bai/');
  await workerIsReady();
  await open('/bai/');
  await stage.site.page('/bai/', 'Bài đã sửa');
  expect(await open('/bai/')).toBe('Bài đã sửa');
  await stage.site.page('/bai/', 'Bài sửa lần hai');
  await stage.context.setOffline(true);
  expect(await open('/bai/')).toBe('Bài đã sửa');
  await stage.context.setOffline(false);
  expect(await open('/bai/')).toBe('Bài sửa lần hai');
  expect(complaints).toEqual([]);
});

wholeTest('errors, moved pages and other files are not kept', async () => {
  await stage.site.write('/du-lieu/a.json', '{}');
  await stage.site.write('/bai/ban-in.txt', 'Bản in');
  await open('/');
  await workerIsReady();
  expect(await open('/khong-co-that/')).toBe('Không thấy');
  await stage.page.goto(`${stage.url}/bai`);
  await stage.page.goto(`${stage.url}/du-lieu/a.json`);
  await stage.page.goto(`${stage.url}/bai/ban-in.txt`);
  await open('/');
  expect((await keptAddresses()).toSorted()).toEqual([
    '/',
    '/bai/',
    '/bai/ban-in.txt',
    expect.stringMatching(/^\/ma\/ngoai-tuyen-/u),
    expect.stringMatching(/^\/ma\/trang-/u),
    '/moi/',
    '/ngoai-tuyen/',
    '/tien-do/',
  ]);
});

wholeTest('sixty read pages are kept, the ones read longest ago go first', async () => {
  const script = join(stage.folder, 'sw.js');
  const worker = await readFile(script, 'utf8');
  expect(worker).toMatch(/\b60\b/u);
  /** The same worker with room for six pages instead of sixty, to save time. */
  await writeFile(script, worker.replace(/\b60\b/u, '6'));
  await open('/');
  await workerIsReady();
  for (let number = 1; number <= 8; number += 1) {
    await stage.site.page(`/nhieu/${number}/`, `Bài ${number}`);
    await stage.page.goto(`${stage.url}/nhieu/${number}/`, { waitUntil: 'commit' });
  }
  await expect
    .poll(async () => (await keptAddresses()).filter((path) => path.endsWith('/')))
    .toHaveLength(9);
  const kept = await keptAddresses();
  expect(kept).toContain('/ngoai-tuyen/');
  expect(kept).toContain('/nhieu/8/');
  expect(kept).not.toContain('/nhieu/1/');
});

/** The colour of the page's picture, as drawn by the browser. */
const shownColour = (): Promise<number[]> =>
  stage.page.evaluate(async () => {
    const image = document.querySelector('img') as HTMLImageElement;
    await image.decode();
    const canvas = new OffscreenCanvas(8, 8).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    return [...(canvas?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3);
  });

wholeTest(
  'pictures are there without a network; a replaced one in /media/ is the new one',
  async () => {
    await stage.site.write('/media/a.png', await picture('#ff0000'));
    await stage.site.write('/anh/b-1234567890.png', await picture('#00ff00'));
    await stage.site.page('/anh-mot/', 'Một', '<img src="/media/a.png" alt="">');
    await stage.site.page('/anh-hai/', 'Hai', '<img src="/anh/b-1234567890.png" alt="">');
    await open('/');
    await workerIsReady();
    await open('/anh-mot/');
    await stage.site.write('/media/a.png', await picture('#0000ff'));
    await open('/anh-mot/');
    expect(await shownColour()).toEqual([0, 0, 255]);
    await open('/anh-hai/');
    await stage.context.setOffline(true);
    await open('/anh-mot/');
    expect(await shownColour()).toEqual([0, 0, 255]);
    await open('/anh-hai/');
    expect(await shownColour()).toEqual([0, 255, 0]);
    expect(complaints).toEqual([]);
  },
);

wholeTest(
  'switched off, the worker takes itself and all it kept away, and the page stays open',
  async () => {
    await open('/bai/');
    await workerIsReady();
    expect(await keptAddresses()).toContain('/bai/');
    await stage.site.worker(false);
    await stage.page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update(),
    );
    const left = (): Promise<number> =>
      stage.page.evaluate(
        async () =>
          (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
      );
    await expect.poll(left, { timeout: 10_000 }).toBe(0);
    expect(await stage.page.locator('#loi').innerText()).toBe('Lời cũ');
    expect(complaints).toEqual([]);
  },
);

test('a newer worker removes the caches of other versions, and no one else\u2019s', async () => {
  await open('/');
  await workerIsReady();
  const keptNames = (): Promise<string[]> => stage.page.evaluate(() => caches.keys());
  const own = await keptNames();
  await stage.page.evaluate(async () => {
    for (const name of ['ban-tin / pages 0', 'ban-tin /tin/ pages 0', 'khac']) {
      await caches.open(name);
    }
  });
  await stage.site.worker(true, { before: '/* newer */' });
  await stage.page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update(),
  );
  await expect
    .poll(keptNames, { timeout: 10_000 })
    .toEqual([...own, 'ban-tin /tin/ pages 0', 'khac']);
});

wholeTest(
  'who saves data gets what is open and the offline page, not the newest pages',
  async () => {
    await stage.site.worker(true, {
      before: "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });",
    });
    await open('/bai/');
    await workerIsReady();
    expect((await keptAddresses()).filter((path) => path.endsWith('/'))).toEqual(
      expect.arrayContaining(['/bai/', '/ngoai-tuyen/']),
    );
    expect(await keptAddresses()).not.toContain('/moi/');
    /** Without it the offline page could not list anything. */
    expect(await keptAddresses()).toContainEqual(expect.stringMatching(/^\/ma\/trang-/u));
  },
);

wholeTest('a site below a path of its host is kept just so', async () => {
  const below = await fixtureSite(stage.folder, '/tin/');
  await below.page('/', 'Trang dưới');
  await below.page('/moi/', 'Mới dưới');
  await below.worker(true);
  await open('/tin/');
  await workerIsReady();
  await stage.context.setOffline(true);
  expect(await open('/tin/moi/')).toBe('Mới dưới');
  expect(await open('/tin/chua-doc/')).toBe('Không có mạng');
  await stage.page.locator('[data-saved-pages] a').first().waitFor();
  expect(await stage.page.locator('[data-saved-pages] a').allInnerTexts()).toEqual([
    'Trang dưới',
    'Mới dưới',
  ]);
  expect(complaints).toEqual([]);
});
