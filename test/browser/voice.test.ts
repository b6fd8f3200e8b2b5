import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { wholeTest } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import { beginVisit } from './resident-stage.ts';

/* Listening to an article without a recording, with a voice that notes what it is given to say. */

const stage = setBuiltStage((content) =>
  writeFiles(content, {
    ...registers,
    'articles/2020/03/bai-mot.md': article(
      { title: 'Bài một' },
      'Ngày 6/3, đạt 15,3%. UBND xã dự.\n\n- Bầu 15 đồng chí',
    ),
  }),
);

const path = '/2020/03/bai-mot/';

/** Replaces the browser's voices; a sentence ends when the test says so. */
const giveVoices = (page: Page, languages: readonly string[]): Promise<unknown> =>
  page.addInitScript((langs) => {
    const spoken: string[] = [];
    let now: SpeechSynthesisUtterance | undefined;
    const fake = {
      getVoices: () => langs.map((lang) => ({ lang, localService: true })),
      speak: (said: SpeechSynthesisUtterance) => {
        now = said;
        spoken.push(`${said.lang}: ${said.text}`);
      },
      cancel: () => (now = undefined),
      onvoiceschanged: null,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    /** The real class accepts real voices only. */
    class Said extends EventTarget {
      text: string;
      lang = '';
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, {
      SpeechSynthesisUtterance: Said,
      spoken,
      endSentence: () => now?.dispatchEvent(new Event('end')),
    });
  }, languages);

const spokenOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

const endSentence = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence());

test('an article is read sentence by sentence, paused and stopped, and is said to be a machine', async () => {
  const { page, open, context, complaints } = await beginVisit(stage, { serviceWorkers: 'block' });
  await giveVoices(page, ['en-US', 'vi-VN']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(path);
  const button = page.getByRole('button', { name: 'Nghe máy đọc' });
  await button.waitFor();
  expect(asked.filter((url) => url.includes('/ma/loi-doc-'))).toEqual([]);
  await button.click();
  await expect.poll(() => spokenOn(page)).toEqual(['vi-VN: Bài một']);
  expect(await page.getByText('Giọng máy của thiết bị này').isVisible()).toBe(true);
  for (let sentence = 1; sentence <= 2; sentence += 1) await endSentence(page);
  await page.getByRole('button', { name: 'Tạm dừng' }).click();
  await endSentence(page);
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  await endSentence(page);
  expect(await spokenOn(page)).toEqual([
    'vi-VN: Bài một',
    'vi-VN: Ngày sáu tháng ba, đạt mười lăm phẩy ba phần trăm.',
    'vi-VN: Ủy ban nhân dân xã dự.',
    'vi-VN: Ủy ban nhân dân xã dự.',
    'vi-VN: Bầu mười lăm đồng chí',
  ]);
  await page.getByRole('button', { name: 'Dừng đọc' }).click();
  expect(await button.isVisible()).toBe(true);
  expect(await page.getByText('Giọng máy của thiết bị này').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

wholeTest('another sound, also in another page, pauses the voice', async () => {
  const { page, open, context } = await beginVisit(stage, { serviceWorkers: 'block' });
  await giveVoices(page, ['vi-VN']);
  await open(path);
  await page.getByRole('button', { name: 'Nghe máy đọc' }).click();
  await page.getByRole('button', { name: 'Tạm dừng' }).waitFor();
  const other = await context.newPage();
  await other.goto(`${stage.url}/`);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  await other.evaluate(() => new BroadcastChannel('nghe').postMessage('play'));
  await page.getByRole('button', { name: 'Đọc tiếp' }).waitFor();
  await context.close();
});

test('without a Vietnamese voice there is no button, and nothing is loaded for it', async () => {
  const { page, open, context } = await beginVisit(stage, { serviceWorkers: 'block' });
  await giveVoices(page, ['en-US']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(path);
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('button', { name: 'Nghe máy đọc' }).count()).toBe(0);
  expect(asked.filter((url) => /doc-may|loi-doc/u.test(url))).toEqual([]);
  await context.close();
});
