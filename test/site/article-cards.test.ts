import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { plain } from '../unit/media/sample-pictures.ts';
import { buildFixture, readPage, testFolder } from './fixture-site.ts';

/* What a link to an article shows in a chat, from the day of `cardsSince` on. */

const origin = 'https://tin.example';

/** The cards that the articles of a site name, each a picture of 1200 by 630 in the site. */
const namedCards = async (site: string, paths: readonly string[]): Promise<string[]> => {
  const cards: string[] = [];
  for (const path of paths) {
    const page = await readPage(site, path);
    const image = page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
    expect(image.startsWith(origin)).toBe(true);
    const card = image.slice(origin.length);
    const { width, height } = await sharp(join(site, card)).metadata();
    expect([width, height]).toEqual([1200, 630]);
    cards.push(card);
  }
  return cards;
};

const build = async (headline: string): Promise<string> => {
  const folder = await testFolder();
  const image = '{ file: /media/anh.jpg, alt: Hình vẽ mẫu }';
  await writeFiles(join(folder, 'content'), {
    ...registers,
    'site.yaml': `${registers['site.yaml']}cardsSince: 2020-03-06\n`,
    'articles/2020/03/cu.md': article({ title: 'Bài cũ', date: '2020-03-05' }),
    'articles/2020/03/moi.md': article({ title: headline }),
    'articles/2020/03/anh.md': article({ title: 'Bài có ảnh', image }),
    'media/anh.jpg': await plain(400, 300).jpeg().toBuffer(),
  });
  return buildFixture(join(folder, 'content'), folder);
};

test('an article shares its picture, else its headline, and an older one its category', async () => {
  const site = await build('Đại hội Đảng bộ xã khai mạc');
  const paths = ['2020/03/cu/', '2020/03/moi/', '2020/03/anh/'];
  const [old, own, pictured] = await namedCards(site, paths);
  expect(old).toBe('/the/chuyen-muc/chinh-tri.jpg');
  expect(own).toBe('/the/2020/03/moi.jpg');
  expect(pictured).toMatch(/^\/anh\//u);
  const page = await readPage(site, paths[1] ?? '');
  expect(page.querySelector('meta[property="og:image:alt"]')).toBe(null);
});

test('a corrected headline is drawn anew at the same address', async () => {
  const drawn: Buffer[] = [];
  for (const headline of ['Bản đầu của tít', 'Bản sửa của tít']) {
    const site = await build(headline);
    expect(await namedCards(site, ['2020/03/moi/'])).toEqual(['/the/2020/03/moi.jpg']);
    drawn.push(await sharp(join(site, 'the/2020/03/moi.jpg')).raw().toBuffer());
  }
  expect(drawn[0]?.equals(drawn[1] ?? Buffer.alloc(0))).toBe(false);
});
