import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleDates } from './offline-fixture.ts';
import { setStage } from './offline-stage.ts';
import { wholeTest } from '../whole-matrix.ts';

/*
 * The pages cached on a phone: their names in the list, which ones are never evicted, which ones
 * must be removed.
 */

const stage = setStage();
const { complaints, keptAddresses, open, workerIsReady } = stage;

const listed = async (): Promise<string[]> => {
  await open('/chua-doc/');
  const links = stage.page.locator('[data-saved-pages] a');
  await links.first().waitFor();
  return links.allInnerTexts();
};

/** A page that search engines may not list. */
const hidden = '<meta name="robots" content="noindex">';

test('pages are listed by what they are; old addresses, notices and sheets are not', async () => {
  await stage.site.page('/mau/', 'Bài', articleDates(' <span class="badge">Nội dung mẫu</span>'));
  await stage.site.page('/mau/bang-tin/', 'Bài', hidden);
  await stage.site.page('/tin-ngan/', 'Tin ngắn', articleDates() + hidden);
  await stage.site.page('/tien-do/theo-don-vi/', 'Tiến độ', hidden);
  await stage.site.page('/go/', 'Bài đã gỡ', hidden);
  await open('/');
  await workerIsReady();
  const read = ['/mau/', '/mau/bang-tin/', '/tin-ngan/', '/tien-do/theo-don-vi/', '/go/'];
  for (const path of read) await open(path);
  await stage.context.setOffline(true);
  expect(await listed()).toEqual([
    'Tiến độ đại hội',
    'Trang chủ',
    'Tin ngắn',
    'Bài (Nội dung mẫu)',
    'Bài mới nhất',
  ]);
  expect(complaints).toEqual([]);
});

wholeTest('the board is cached although nobody opened it', async () => {
  await open('/bai/');
  await workerIsReady();
  await stage.context.setOffline(true);
  expect(await open('/tien-do/?fbclid=1')).toBe('Tiến độ đại hội');
});

const chooseUnit = async (path: string): Promise<void> => {
  await open(path);
  await stage.page.getByRole('button', { name: 'Của tôi' }).click();
  await expect
    .poll(() =>
      stage.page.evaluate(async (asked) => {
        const cache = await caches.open('ban-tin / lasting 1');
        return (await cache.keys()).some(({ url }) => url.endsWith(asked));
      }, path),
    )
    .toBe(true);
};

wholeTest(
  'the chosen unit is never evicted, is renewed with the site, and is dropped for another',
  async () => {
    const button = '<button type="button" data-unit-name="Xã A" data-done="Xong">Của tôi</button>';
    await stage.site.page('/don-vi/a/', 'Xã A', button);
    await stage.site.page('/don-vi/b/', 'Xã B', button);
    await open('/');
    await workerIsReady();
    await chooseUnit('/don-vi/a/');
    await stage.page.evaluate(() => caches.delete('ban-tin / pages 1'));
    await stage.site.page('/don-vi/a/', 'Xã A, mới', button);
    await stage.site.worker(true, { before: '/* newer */' });
    await open('/bai/');
    const keptUnit = (): Promise<string> =>
      stage.page.evaluate(async () => (await (await caches.match('/don-vi/a/'))?.text()) ?? '');
    await expect.poll(keptUnit, { timeout: 10_000 }).toContain('Xã A, mới');
    await stage.context.setOffline(true);
    expect(await open('/don-vi/a/')).toBe('Xã A, mới');
    await stage.context.setOffline(false);
    await chooseUnit('/don-vi/b/');
    await expect.poll(keptAddresses).not.toContain('/don-vi/a/');
  },
);

test('what was withdrawn goes from the phone at the next visit, whichever page that is', async () => {
  await stage.site.page('/nam/', 'Năm 2020', '<a href="/go/">Bài sẽ gỡ</a>');
  await stage.site.page('/go/', 'Bài sẽ gỡ');
  await stage.site.write('/go/ban-in.txt', 'Bài sẽ gỡ');
  await stage.site.write('/tim-kiem/chi-muc/2020-0/b0.json', '[{"u":"/go/","t":"Bài sẽ gỡ"}]');
  await stage.site.write('/tim-kiem/chi-muc/2020-0/b1.json', '[{"u":"/bai/","t":"Bài"}]');
  await open('/bai/');
  await workerIsReady();
  for (const path of ['/nam/', '/go/', '/bai/']) await open(path);
  await stage.page.goto(`${stage.url}/go/ban-in.txt`);
  await open('/bai/');
  await stage.page.evaluate(async () => {
    for (const block of [0, 1]) await fetch(`/tim-kiem/chi-muc/2020-0/b${block}.json`);
  });
  const gone = ['/go/', '/go/ban-in.txt', '/nam/', '/tim-kiem/chi-muc/2020-0/b0.json'];
  expect(await keptAddresses()).toEqual(expect.arrayContaining(gone));
  await stage.site.worker(true, { gone: ['/go/', '/go/ban-in.txt'] });
  await open('/bai/');
  const stillKept = async (): Promise<string[]> => {
    const kept = await keptAddresses();
    return gone.filter((path) => kept.includes(path));
  };
  await expect.poll(stillKept, { timeout: 10_000 }).toEqual([]);
  const kept = await keptAddresses();
  expect(kept).toEqual(
    expect.arrayContaining(['/bai/', '/moi/', '/tim-kiem/chi-muc/2020-0/b1.json']),
  );
  await stage.context.setOffline(true);
  expect(await open('/go/')).toBe('Không có mạng');
  expect(complaints).toEqual([]);
});

wholeTest('a page that has moved is not read on under its old address', async () => {
  await stage.site.page('/cu.html', 'Tên cũ');
  await open('/bai/');
  await workerIsReady();
  await open('/cu.html');
  expect(await keptAddresses()).toContain('/cu.html');
  await rm(join(stage.folder, 'cu.html'));
  /** The host redirects from the address without a slash to this one. */
  await stage.site.page('/cu.html/', 'Tên mới');
  expect(await open('/cu.html')).toBe('Tên mới');
  await expect.poll(keptAddresses).not.toContain('/cu.html');
  await stage.context.setOffline(true);
  expect(await open('/cu.html')).toBe('Tên mới');
});
