import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { hourOfMp3, silentMp3 } from '../unit/media/sample-sounds.ts';
import { setBuiltStage } from './built-stage.ts';
import { beginVisit } from './resident-stage.ts';

/* A bulletin of an hour, heard in parts: begun at an item, left, and gone on with. */

const broadcast = `---
programme: tin
date: 2020-03-13
audio: /media/mot-gio.mp3
items:
  - { at: "00:00", title: Điểm tin }
  - { at: "30:00", article: bai-mot }
  - { at: "59:30", title: Ca nhạc }
---
`;

const stage = setBuiltStage((content) =>
  writeFiles(content, {
    ...registers,
    'programmes.yaml': 'programmes:\n  - { id: tin, name: Bản tin, slots: ["05:30"] }\n',
    'articles/2020/03/bai-mot.md': article({ title: 'Bài một' }),
    'broadcasts/2020/03/13-0530-tin.md': broadcast,
    'media/mot-gio.mp3': hourOfMp3(),
    'broadcasts/2020/03/14-0530-tin.md':
      '---\nprogramme: tin\ndate: 2020-03-14\naudio: /media/lon.mp3\n---\n',
    'media/lon.mp3': silentMp3(20),
  }),
);

const path = '/truyen-thanh/2020/03/13-0530-tin/';

const heard = (page: Page): Promise<{ at: number; rate: number; length: number }> =>
  page.locator('audio').evaluate((sound: HTMLAudioElement) => ({
    at: sound.currentTime,
    rate: sound.playbackRate,
    length: sound.duration,
  }));

test('an hour in chapters is begun at an item, left, and gone on with at its moment and speed', async () => {
  const { page, open, context, complaints } = await beginVisit(stage, { serviceWorkers: 'block' });
  await open(path);
  expect(await page.locator('.player-length').innerText()).toBe('1 giờ');
  await page.getByLabel('Tốc độ').selectOption('2');
  await page.getByRole('link', { name: 'Nghe từ 30:00' }).click();
  await expect.poll(async () => (await heard(page)).at).toBeGreaterThan(1800.5);
  expect(await heard(page)).toMatchObject({ rate: 2 });
  expect(Math.round((await heard(page)).length / 10)).toBe(360);
  expect(await page.locator('.is-playing').innerText()).toContain('Bài một');
  await page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.pause());
  const left = (await heard(page)).at;
  await page.getByRole('link', { name: 'Bài một' }).click();
  expect(await page.locator('h1').innerText()).toBe('Bài một');
  await open(path);
  const resume = page.getByRole('button', { name: 'Nghe tiếp từ 30:0' });
  await resume.click();
  await expect.poll(async () => (await heard(page)).at).toBeGreaterThanOrEqual(Math.floor(left));
  expect(await heard(page)).toMatchObject({ rate: 2 });
  expect(await resume.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Tới 15 giây' }).click();
  await expect.poll(async () => (await heard(page)).at).toBeGreaterThan(left + 10);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the small copy goes on in the same player at the moment that was heard', async () => {
  const { page, open, context, complaints } = await beginVisit(stage, { serviceWorkers: 'block' });
  await open('/truyen-thanh/2020/03/14-0530-tin/');
  await page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.play());
  await page.getByRole('button', { name: 'Tới 15 giây' }).click();
  await expect.poll(async () => (await heard(page)).at).toBeGreaterThan(15);
  await page.getByRole('link', { name: 'Nghe bản nhẹ cho mạng chậm' }).click();
  await expect.poll(async () => (await heard(page)).at).toBeGreaterThan(15);
  const source = await page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.src);
  expect(source).toMatch(/\/am\/lon-[0-9a-f]{10}\.mp3$/u);
  expect(complaints).toEqual([]);
  await context.close();
});

const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        addresses.push(new URL(url).pathname);
      }
    }
    return addresses;
  });

test('a sound that was kept is heard without a network, and can be removed; emergencies are never kept', async () => {
  const { page, open, context, complaints } = await beginVisit(stage, { serviceWorkers: 'allow' });
  await open('/truyen-thanh/2020/03/14-0530-tin/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await open('/truyen-thanh/2020/03/14-0530-tin/');
  await page.getByRole('button', { name: 'Lưu để nghe khi không có mạng' }).click();
  const remove = page.getByRole('button', { name: 'Đã lưu: xóa khỏi máy' });
  await remove.waitFor();
  await context.setOffline(true);
  await open('/truyen-thanh/2020/03/14-0530-tin/');
  await remove.waitFor();
  await page.locator('audio').evaluate((sound: HTMLAudioElement) => sound.play());
  await page.getByRole('button', { name: 'Tới 15 giây' }).click();
  await expect.poll(async () => (await heard(page)).at).toBeGreaterThan(15);
  const kept = await keptAddresses(page);
  expect(kept.filter((each) => each.startsWith('/am/'))).toHaveLength(1);
  expect(kept).toContain('/truyen-thanh/2020/03/14-0530-tin/');
  expect(kept).not.toContain('/khan-cap.json');
  await open('/ngoai-tuyen/');
  await page.getByRole('heading', { name: 'Âm thanh đã lưu trên máy' }).waitFor();
  await page.getByRole('button', { name: /^Xóa khỏi máy: Bản tin/u }).click();
  await expect.poll(async () => (await keptAddresses(page)).join(' ')).not.toContain('/am/');
  expect(complaints).toEqual([]);
  await context.close();
});
