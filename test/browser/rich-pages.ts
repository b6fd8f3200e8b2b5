import type { Page } from 'playwright-core';
import { richPaths } from '../site/rich-content.ts';

/** One address of every kind of page, on the site of `writeRichContent`. */
export const richPages: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['full article', richPaths.full],
  ['ten pictures', richPaths.tenPictures],
  ['long title', richPaths.long],
  ['stub', richPaths.stub],
  ['category', '/chuyen-muc/chinh-tri/'],
  ['empty category', richPaths.emptyCategory],
  ['category of one entry', richPaths.oneEntry],
  ['numbered page', '/chuyen-muc/chinh-tri/trang-1/'],
  ['unit', '/don-vi/dang-bo-xa-hong-duc/'],
  ['progress board', richPaths.board],
  ['term', richPaths.term],
  ['congress', richPaths.congress],
  ['archive', '/luu-tru/'],
  ['year', '/luu-tru/2019/'],
  ['month', '/luu-tru/2019/11/'],
  ['plain page', '/gioi-thieu/'],
  ['search', '/tim-kiem/'],
  ['search with results', '/tim-kiem/?q=bai+mau'],
  ['search without results', '/tim-kiem/?q=xyzabc'],
  ['corrections', '/dinh-chinh/'],
  ['open data', '/du-lieu/'],
  ['site map', '/so-do-trang/'],
  ['offline', '/ngoai-tuyen/'],
  ['notice sheet', `${richPaths.full}bang-tin/`],
  ['404', '/khong-co/'],
];

/** Pages that are represented by another page of the same kind if not every page is tested. */
export const variantPages: readonly string[] = [
  'long title',
  'empty category',
  'category of one entry',
  'numbered page',
  'year',
  'search without results',
];

/** Those with the most on them. */
export const mainPages: readonly (readonly [name: string, path: string])[] = richPages.filter(
  ([name]) =>
    [
      'home',
      'full article',
      'long title',
      'category',
      'progress board',
      'search with results',
    ].includes(name),
);

/** Opens a page and waits for its scripts and, on the search page, for the results. */
export const openPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  if (!address.includes('?q=')) return;
  await page
    .locator('#ket_qua_so')
    .filter({ hasText: /\d kết quả|Không/u })
    .waitFor();
};
