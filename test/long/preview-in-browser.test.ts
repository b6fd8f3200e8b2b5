import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { setPreviewStage } from '../browser/preview-stage.ts';

/* The preview for editors and developers. `preview.test.ts` moves its folders and changes a source. */

const stage = setPreviewStage(8940);
const { file, replaceIn } = stage;

test('a fault in an article shows in the browser and on the terminal; mended, the article shows without a hand on the browser', async () => {
  const { page } = stage;
  const name = file(stage.article);
  const sound = await readFile(name, 'utf8');
  await writeFile(name, sound.replace(/^date: .*$/mu, 'date: 31/02/2020'));
  await page.getByText('Chưa dựng được trang xem trước').first().waitFor();
  await page.getByText('[DATE]').waitFor();
  expect(stage.said()).toContain('[DATE]');
  /** No list, and no word about an old site. */
  expect(await page.locator('li').count()).toBe(0);
  expect(await page.locator('pre.faults').textContent()).not.toContain('giữ nguyên');
  await writeFile(name, `${sound}\nCâu vừa thêm.\n`);
  await page.getByText('Câu vừa thêm.').waitFor();
});

test('a layout that cannot even be read does not end the preview; mended, it shows, and so does a style', async () => {
  const { page } = stage;
  const layout = file('layouts/kinds/article.ts');
  const sound = await readFile(layout, 'utf8');
  await writeFile(layout, 'this is no TypeScript');
  await page.getByText('Chưa dựng được trang xem trước').first().waitFor();
  await replaceIn('layouts/words/vi/article-words.ts', "back: 'Quay lại'", "back: 'Trở về'");
  await appendFile(file('layouts/styles/print.css'), 'h1 { color: rgb(1, 2, 3); }\n');
  await writeFile(layout, sound);
  await page.getByText('Trở về: Chính trị').waitFor();
  const colour = "getComputedStyle(document.querySelector('h1')).color";
  await expect.poll(() => page.evaluate(colour)).toBe('rgb(1, 2, 3)');
});
