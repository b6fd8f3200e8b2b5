import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleText } from '../unit/desk/rich-text/sample-text.ts';
import { serveAxe } from './axe.ts';

import { richTextStage, type RichTextStage } from './rich-text-stage.ts';
import { sharedBrowser } from './shared-browser.ts';

/* The editor of a body as rich text, as a person uses it. */

let stage: RichTextStage;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  stage = await richTextStage();
  context = await (await sharedBrowser()).newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/Content Security Policy/u.test(message.text())) complaints.push(message.text());
  });
  await page.goto(stage.url);
  await page.waitForFunction('window.openText');
});

afterAll(async () => {
  await context.close();
  await stage.close();
});

const open = async (text: string): Promise<void> => {
  await page.evaluate((markdown) => window.openText(markdown), text);
};

const markdown = (): Promise<string> => page.evaluate(() => window.richText.editor.markdown());

/** Puts the cursor where some words are written, behind them or before them. */
const goTo = async (words: string, isBehind = true): Promise<void> => {
  const at = (await markdown()).indexOf(words);
  await page.evaluate(
    (offset) => window.richText.editor.goTo(offset),
    at + (isBehind ? words.length : 0),
  );
};

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

const pressButton = async (name: string): Promise<void> => {
  await page.getByRole('toolbar').getByRole('button', { name }).click();
};

const paste = (type: string, words: string): Promise<void> =>
  page.evaluate(
    ([kind, data]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, data);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.rich-text')?.dispatchEvent(event);
    },
    [type, words] as const,
  );

test('a text that is only opened keeps every byte; typing changes its own line', async () => {
  await open(sampleText);
  expect(await markdown()).toBe(sampleText);
  await goTo('Phương hướng');
  await page.keyboard.type(' nhiệm kỳ');
  expect(await markdown()).toBe(sampleText.replace('Phương hướng', 'Phương hướng nhiệm kỳ'));
  await press('Control+z');
  expect(await markdown()).toBe(sampleText);
  await press('Control+y');
  expect(await markdown()).toContain('Phương hướng nhiệm kỳ');
});

test.each([
  ['Control+b', 'Chữ đậm', 'Một **hai**\n'],
  ['Control+i', 'Chữ nghiêng', 'Một *hai*\n'],
])('%s is the button "%s"', async (keys, name, written) => {
  await open('Một \n');
  await goTo('Một');
  await page.keyboard.type(' ');
  await press(keys);
  const button = page.getByRole('button', { name });
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.type('hai');
  await press(keys);
  expect(await markdown()).toBe(written);
});

describe('the toolbar', () => {
  test('is one stop for Tab; arrows go along it', async () => {
    await open('Một\n');
    await goTo('Một');
    await press('Alt+F10', 'ArrowRight', 'ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tiêu đề nhỏ');
    expect(await page.locator('[role=toolbar] [tabindex="0"]').count()).toBe(1);
    await press('Enter');
    expect(await markdown()).toBe('## Một\n');
  });

  test.each([
    ['Danh sách gạch đầu dòng', '- Một\n'],
    ['Danh sách đánh số', '1. Một\n'],
    ['Trích lời nói', '> Một\n'],
    ['Ô lưu ý', 'Một\n\n> **Lưu ý:** hai\n'],
    ['Chú thích cuối bài', 'Một[^1]\n\n[^1]: hai\n'],
  ])('"%s"', async (name, written) => {
    await open('Một\n');
    await goTo('Một');
    await pressButton(name);
    if (written.includes('hai')) await page.keyboard.type('hai');
    expect(await markdown()).toBe(written);
  });

  test('a link is asked for in a line; Enter sets it', async () => {
    await open('Xem bài cũ.\n');
    await goTo('Xem ');
    await press('Shift+Control+ArrowRight', 'Control+k');
    await page.keyboard.type('tin.example/a');
    await press('Enter');
    expect(await markdown()).toMatch(/^Xem \[bài\]\(https:\/\/tin\.example\/a\) ?cũ\.\n$/u);
  });
});

test('a table: Tab goes from cell to cell, Esc and Tab leave it', async () => {
  await open('Một\n');
  await goTo('Một');
  await pressButton('Bảng');
  for (const words of ['A', 'B', 'C']) {
    await page.keyboard.type(words);
    await press('Tab');
  }
  await page.keyboard.type('1');
  await pressButton('Bỏ cột');
  await pressButton('Thêm hàng');
  expect(await markdown()).toBe('Một\n\n| B | C |\n| --- | --- |\n|  |  |\n|  |  |\n|  |  |\n');
  await press('Escape', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sau');
});

test('labels of a list go on by Enter, and a second Enter ends it', async () => {
  await open('Đại hội:\n');
  await goTo('Đại hội:');
  await press('Enter');
  await page.keyboard.type('a) báo cáo;');
  await press('Enter');
  await page.keyboard.type('phương hướng;');
  await press('Enter');
  await page.keyboard.type('nghị quyết.');
  await press('Enter', 'Enter');
  await page.keyboard.type('Hết.');
  expect(await markdown()).toBe(
    'Đại hội:\n\na) báo cáo;\nb) phương hướng;\nc) nghị quyết.\n\nHết.\n',
  );
});

test('Vietnamese typed through a method of input keeps every letter', async () => {
  await open('Xã **Mẫu**\n');
  await goTo('Mẫu');
  const input = await context.newCDPSession(page);
  const compose = async (states: readonly string[]): Promise<void> => {
    for (const text of states) {
      await input.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await input.send('Input.insertText', { text: states.at(-1) ?? '' });
  };
  await page.keyboard.type(' ');
  await compose(['t', 'tr', 'tru', 'trươ', 'trươn', 'trường']);
  await page.keyboard.type(' ');
  await compose(['đ', 'đa', 'đai', 'đại']);
  expect((await markdown()).replaceAll('*', '')).toBe('Xã Mẫu trường đại\n');
  await input.detach();
});

test('a finding is marked without moving a letter; its cure is one step of undo', async () => {
  const text = 'Một.\n\nSáng Thứ Hai, 13/8/2025, tại *xã*.\n';
  await open(text);
  const before = await page.locator('.rich-text p').last().boundingBox();
  const start = text.indexOf('Thứ Hai');
  await page.evaluate(
    ([from, to]) =>
      window.richText.editor.showFindings([{ id: 'a', start: from, end: to, weight: 'look' }]),
    [start, start + 'Thứ Hai'.length] as const,
  );
  expect(await page.locator('.found-look').textContent()).toBe('Thứ Hai');
  expect(await page.locator('.rich-text p').last().boundingBox()).toEqual(before);
  await page.evaluate(([from, to]) => window.richText.editor.replace(from, to, 'Thứ Tư'), [
    start,
    start + 'Thứ Hai'.length,
  ] as const);
  expect(await markdown()).toBe(text.replace('Thứ Hai', 'Thứ Tư'));
  await page.evaluate(() => window.richText.editor.focus());
  await press('Control+z');
  expect(await markdown()).toBe(text);
});

describe('pasting', () => {
  test.each([
    [
      'text/html',
      '<p class="MsoNormal"><b>Kết quả:</b> đạt<o:p></o:p></p><p>Hai</p>',
      '**Kết quả:** đạt\n\nHai\n',
    ],
    [
      'text/html',
      '<a href="javascript:alert(1)" onclick="x()">chữ</a><script>x()</script>',
      'chữ\n',
    ],
    ['text/plain', 'a) một;\nb) hai.', 'a) một;\nb) hai.\n'],
    ['text/plain', '*không nghiêng*', '\\*không nghiêng\\*\n'],
  ])('%s %s', async (type, words, written) => {
    await open('');
    await page.evaluate(() => window.richText.editor.focus());
    await paste(type, words);
    expect(await markdown()).toBe(written);
  });
});

test('a dropped file goes to the page, which puts it at the cursor with a place for its description', async () => {
  await open('Một\n\nHai\n');
  await goTo('Một');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'a.jpg', { type: 'image/jpeg' }));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('.rich-text')?.dispatchEvent(event);
    window.richText.editor.insert?.('![](/media/a.jpg)');
  });
  expect(await page.evaluate(() => window.richText.files)).toEqual(['a.jpg']);
  await page.getByLabel('Lời tả ảnh').fill('Hội trường [xã]');
  expect(await markdown()).toBe('Một\n\n![Hội trường [xã]](/media/a.jpg)\n\nHai\n');
});

test('axe finds nothing', async () => {
  const axe = await serveAxe();
  const other = await (await sharedBrowser()).newContext({ bypassCSP: true });
  const tab = await other.newPage();
  await tab.goto(stage.url);
  await tab.waitForFunction('window.openText');
  await tab.evaluate((text) => window.openText(text), sampleText);
  expect(await axe.findings(tab)).toEqual([]);
  await other.close();
  await axe.close();
});

test('the strict policy of the desk was kept, and no error was thrown', () => {
  expect(complaints).toEqual([]);
});
