import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { journalistAt, wordFile } from '../browser/journalist.ts';
import { openStation } from '../browser/station-stage.ts';

/*
 * The pictures of the guide's first chapter, taken on the way that the chapter tells: who changes the
 * desk sees here whether that way still exists. With PICTURES=docs/hinh they are written there.
 */

test('the way of the first chapter, with its pictures', async () => {
  const { page } = await openStation({ port: 8980 });
  const by = journalistAt(page);
  const taken: string[] = [];
  const take = async (name: string): Promise<void> => {
    const bytes = await page.screenshot({ type: 'png' });
    taken.push(name);
    const folder = process.env['PICTURES'];
    if (folder !== undefined) await writeFile(join(folder, name), bytes);
  };
  await page.setViewportSize({ width: 1280, height: 720 });
  await take('ban-danh-sach.png');
  await by.drop(page.locator('.drop'), 'tin dai hoi.docx', await wordFile());
  await page.getByText('Xem lại trước khi nhận').waitFor();
  await take('ban-nhan-tep.png');
  await by.press('Đưa vào bản nháp');
  await by.fill(
    'Lời tả ảnh (đọc cho người không nhìn thấy ảnh)',
    'Hội trường xã, các đại biểu ngồi trước sân khấu',
  );
  const shown = page.frameLocator('iframe').getByRole('heading', { name: /Đảng bộ xã Mẫu 1/u });
  await shown.first().waitFor({ timeout: 60_000 });
  await page.locator('.finding', { hasText: '13/3/2020' }).scrollIntoViewIfNeeded();
  await take('ban-soan-bai.png');
  await by.press('Sửa: Thứ Sáu');
  await by.press('Sửa giúp');
  await page.getByText('Không có gì phải sửa').first().waitFor();
  await by.press('Đăng…');
  await by.press('Tiếp tục');
  await page.getByRole('button', { name: /^Đăng \d+ bài ngay$/u }).waitFor({ timeout: 120_000 });
  await take('ban-dang.png');
  expect(taken).toHaveLength(4);
});
