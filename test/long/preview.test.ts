import { appendFile, rename, rm, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { setPreviewStage } from '../browser/preview-stage.ts';

/* Moved folders under a running preview; `test/unit/preview` tests the watcher alone. */

const stage = setPreviewStage(8941);
const { file, replaceIn } = stage;

test('a link that leads round in a circle does not end the preview', async () => {
  const { page } = stage;
  await symlink('vong', file('content/articles/vong'));
  await replaceIn('layouts/words/vi/article-words.ts', "back: 'Quay lại'", "back: 'Về'");
  await page.getByText('Chưa dựng được trang xem trước').first().waitFor();
  await rm(file('content/articles/vong'));
  await replaceIn('layouts/words/vi/article-words.ts', "back: 'Về'", "back: 'Trở về'");
  const shown = page.getByText('Trở về: Chính trị').waitFor();
  await expect(shown).resolves.toBeUndefined();
});

test('content that is moved away and back is followed as before', async () => {
  const { page } = stage;
  await rename(file('content'), file('noi-dung'));
  await page.getByText('không đọc được thư mục nội dung').waitFor();
  await rename(file('noi-dung'), file('content'));
  await page.getByText('Trở về: Chính trị').waitFor();
  await appendFile(file(stage.article), '\nCâu thêm sau khi trở lại.\n');
  const shown = page.getByText('Câu thêm sau khi trở lại.').waitFor();
  await expect(shown).resolves.toBeUndefined();
});

test('a saved source file shows', async () => {
  const { page } = stage;
  await page.goto(new URL('/luu-tru/', page.url()).href);
  await replaceIn('src/dates/calendar-date.ts', '`Tháng ${', '`Th. ${');
  const shown = page.getByText('Th. 3/2020').waitFor();
  await expect(shown).resolves.toBeUndefined();
});
