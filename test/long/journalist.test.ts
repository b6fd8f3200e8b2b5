import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveAxe, type Axe } from '../browser/axe.ts';
import {
  approved,
  journalistAt,
  keyboardAt,
  mendedFromWord,
  published,
  sent,
  type Journalist,
} from '../browser/journalist.ts';
import { openStation } from '../browser/station-stage.ts';

/*
 * A journalist who knows only Word: a new station, an article from a Word file, checked, mended, sent,
 * approved and published, without a terminal and without a line of code. The way to the approval is
 * tried in `desk.test.ts` too.
 */

const article = '2020/03/dang-bo-xa-mau-1-hoan-thanh-dai-hoi';

const axeOf = async (): Promise<Axe> => {
  const axe = await serveAxe();
  onTestFinished(() => axe.close());
  return axe;
};

const wholeWay = async (by: Journalist, axe: Axe): Promise<void> => {
  await mendedFromWord(by);
  expect(await axe.findings(by.page)).toEqual([]);
  await sent(by, 'Đồng chí A');
  expect(await axe.findings(by.page)).toEqual([]);
  await approved(by, 'Đồng chí A');
  await published(by, 'Đã đăng lúc');
  expect(await axe.findings(by.page)).toEqual([]);
};

const pageOf = (folder: string): string =>
  readFileSync(join(folder, 'trang-da-dang/current', article, 'index.html'), 'utf8');

test('with a mouse: at most 25 actions from an empty station to a published folder', async () => {
  const { page, folder } = await openStation({ port: 8900 });
  const journalist = journalistAt(page);
  await wholeWay(journalist, await axeOf());
  expect(journalist.count()).toBeLessThanOrEqual(25);
  expect(pageOf(folder)).toContain('Sáng Thứ Sáu, 13/3/2020');
  expect(pageOf(folder)).toContain('các đại biểu ngồi trước sân khấu');
});

test('with the keyboard alone', async () => {
  const { page, folder } = await openStation({ port: 8910 });
  await wholeWay(keyboardAt(page), await axeOf());
  expect(pageOf(folder)).toContain('Sáng Thứ Sáu, 13/3/2020');
});
