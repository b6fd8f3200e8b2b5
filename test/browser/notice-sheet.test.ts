import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { sampleOf } from '../whole-matrix.ts';
import { setBuiltStage } from './built-stage.ts';
import { pageCount, pageSize } from './pdf.ts';

/* The sheet for the notice board: one sheet of paper for any article, and a QR code. */

const quoted = (text: string): string => `"${text}"`;
const sentence = 'Đại hội bầu Ban Chấp hành Đảng bộ khoá mới và thông qua nghị quyết của Đại hội. ';
const longest = quoted(sentence.repeat(3).trim());

const articles = {
  ngan: article({}, 'Một câu.'),
  'hon-hop': article(
    {},
    `${sentence}[Xem](https://a.example/) **đậm**.\n\n## Mục\n\n- Một\n- Hai\n\n> ${sentence}\n\n| Ngày | Việc |\n| --- | --- |\n| 6/3 | Họp |`,
  ),
  dai: article({ title: longest }, sentence.repeat(40)),
  'sapo-dai': article(
    { title: longest, standfirst: quoted(sentence.repeat(5).trim()) },
    sentence.repeat(40),
  ),
  'nhieu-dong': article({}, Array.from({ length: 80 }, (_, line) => `- Mục ${line}`).join('\n')),
  'nhieu-doan': article({}, 'Một đoạn ngắn.\n\n'.repeat(60)),
  bang: article({}, `| Ngày | Nội dung |\n| --- | --- |\n${'| Thứ Hai | Thời sự |\n'.repeat(60)}`),
  'chu-hoa': article(
    { title: quoted('ĐẢNG BỘ MƯỜNG ỞM '.repeat(6).trim()) },
    'ĐẠI HỘI MƯỜNG ỞM. '.repeat(90),
  ),
  'nguon-dai': article({ byline: quoted(sentence.repeat(3).trim()) }, sentence.repeat(8)),
};
const slugs = Object.keys(articles);
const sheetOf = (slug: string): string => `/2020/03/${slug}/bang-tin/`;

const stage = setBuiltStage((folder) =>
  writeFiles(folder, {
    ...registers,
    ...Object.fromEntries(
      Object.entries(articles).map(([slug, text]) => [`articles/2020/03/${slug}.md`, text]),
    ),
  }),
);

test.each(sampleOf(slugs, 9, 3))(
  'the sheet of "%s" is one page of A4 with its code',
  async (slug) => {
    const page = await stage.keptPage();
    await page.goto(stage.url + sheetOf(slug));
    expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet-code svg').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  },
);

test('tables, lists, quotations and headings are what they were, and links are words', async () => {
  const page = await stage.keptPage();
  await page.goto(stage.url + sheetOf('hon-hop'));
  const shown = page.locator('.sheet > .sheet-text');
  for (const form of ['h2', 'ul li', 'blockquote', 'table tbody tr', 'strong']) {
    expect(await shown.locator(form).count(), form).toBeGreaterThan(0);
  }
  expect(await shown.locator('a').count()).toBe(0);
  expect(await page.locator('.sheet-form').count()).toBe(0);
});

/** Points: 1 mm is 72 / 25.4. */
const [a4, a3] = [
  [595, 842],
  [842, 1191],
];

test('the whole text comes on more sheets of A4 or on A3, by a choice that needs no script', async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await page.goto(stage.url + sheetOf('dai'));
  const more = page.getByText('Xem tiếp trên trang');
  const print = async (): Promise<readonly [number, number[]]> => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return [pageCount(pdf), pageSize(pdf)];
  };
  expect([await print(), await more.isVisible()]).toEqual([[1, a4], true]);
  await page.getByLabel('Cả bài, nhiều tờ A4').check();
  expect([await print(), await more.isVisible()]).toEqual([[3, a4], false]);
  await page.getByLabel('Cả bài, khổ A3').check();
  expect(await print()).toEqual([2, a3]);
  await page.context().close();
});

/** Millimetres from the last shown line of the text to what is printed below it. */
const blankBelow = (page: Page): Promise<number> =>
  page.locator('.sheet > .sheet-text').evaluate((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = text.getBoundingClientRect();
    const shown = [...range.getClientRects()].filter(({ left }) => left < box.right);
    const last = Math.max(...shown.map(({ bottom }) => bottom));
    const below = text.nextElementSibling?.getBoundingClientRect().top ?? Number.NaN;
    return ((below - last) * 25.4) / 96;
  });

test.each(sampleOf(['serif', 'monospace'], 2))(
  'a long article fills its sheet with whole lines in %s',
  async (font) => {
    const page = await stage.newPage({ viewport: { width: 680, height: 1009 } });
    for (const slug of ['dai', 'nhieu-dong']) {
      await page.goto(stage.url + sheetOf(slug));
      await page.evaluate((family) => (document.body.style.fontFamily = family), font);
      expect(pageCount(await page.pdf({ preferCSSPageSize: true })), slug).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await blankBelow(page), slug).toBeLessThan(13);
      expect(await blankBelow(page), slug).toBeGreaterThan(0);
      await page.emulateMedia({ media: null });
    }
    await page.context().close();
  },
);

test('a short article is set larger, with its code at the foot', async () => {
  const page = await stage.newPage({ viewport: { width: 680, height: 1009 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(stage.url + sheetOf('ngan'));
  expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).fontSize)).toBe(
    '32px',
  );
  const foot = await page.locator('.sheet-code').evaluate((code) => code.getBoundingClientRect());
  expect(foot.bottom).toBeGreaterThan(0.95 * 1009);
  await page.context().close();
});

/** Reads the modules of a code from its picture: the middle of each, dark or not. */
const modulesIn = async (page: Page, size: number): Promise<boolean[][]> => {
  const picture = await page.locator('.sheet-code svg').screenshot();
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (unit: number, length: number): number => Math.floor(((unit + 0.5) * length) / size);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => {
      const value = data[at(row, info.height) * info.width + at(column, info.width)] ?? 128;
      if (value > 40 && value < 215) throw new Error(`neither black nor white: ${value}`);
      return value < 128;
    }),
  );
};

const views = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced dark colours', { colorScheme: 'dark', forcedColors: 'active' }],
  ['print', { media: 'print' }],
  ['print from a dark screen', { media: 'print', colorScheme: 'dark' }],
] as const;

test.each(sampleOf(views, 5))(
  'the code is black on white within its quiet zone: %s',
  async (_name, media) => {
    const page = await stage.keptPage({ deviceScaleFactor: 3 });
    await page.emulateMedia({ media: null, colorScheme: 'light', forcedColors: 'none', ...media });
    await page.goto(stage.url + sheetOf('ngan'));
    const { size, data } = encode('https://tin.example/2020/03/ngan/', {
      ecc: 'M',
      border: 4,
      maskPattern: 0,
    });
    expect(await modulesIn(page, size)).toEqual(data);
    const width = await page.locator('.sheet-code svg').evaluate((svg) => svg.clientWidth);
    expect(width).toBeGreaterThan(150);
  },
);

test('the sheet of a week is one page of A4 with links, and the whole week on more', async () => {
  const page = await stage.newPage({ javaScriptEnabled: false });
  await page.goto(`${stage.url}/luu-tru/tuan/2020-03-02/`);
  const titles = page.locator('.sheet article h2 a');
  expect(await titles.count()).toBe(slugs.length);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.getByLabel('Cả tuần, nhiều tờ A4').check();
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(1);
  await page.context().close();
});

test('every sheet is there, and its code leads to its article', async () => {
  const files = globSync('**/bang-tin/index.html', { cwd: stage.site });
  expect(files).toHaveLength(slugs.length);
  for (const file of files) {
    const sheet = await readFile(join(stage.site, file), 'utf8');
    expect(sheet).toContain(`https://tin.example/${file.replace('bang-tin/index.html', '')}`);
  }
});
