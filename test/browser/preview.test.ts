import { spawn, type ChildProcess } from 'node:child_process';
import { appendFile, cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../site/fixture-site.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { sharedBrowser } from './shared-browser.ts';

/* An editor's and a developer's preview, on a copy of the project, so that its files may change. */

const path = '/2020/03/cach-tim-bai-cu/';
/** Small, since it is built anew at every change. */
const content = { ...registers, [`articles${path.slice(0, -1)}.md`]: article() };
const parts = ['src', 'layouts', 'eleventy.config.ts', 'package.json'];

let folder: string;
let preview: ChildProcess;
let said = '';
let page: Page;

const file = (name: string): string => join(folder, name);

const replaceIn = async (name: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file(name), 'utf8');
  expect(text).toContain(from);
  await writeFile(file(name), text.replace(from, to));
};

beforeAll(async () => {
  folder = await temporaryFolder();
  for (const part of parts) await cp(part, file(part), { recursive: true });
  await writeFiles(file('content'), content);
  await symlink(resolve('node_modules'), file('node_modules'));
  const { INIT_CWD: _, ...environment } = process.env;
  preview = spawn(process.execPath, ['src/cli/main.mjs', 'start', '--port', '8940'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await new Promise<string>((found, fail) => {
    preview.on('exit', (status) => fail(new Error(`preview ended with ${status}: ${said}`)));
    for (const stream of [preview.stdout, preview.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const address = /Xem trước tại (http:\S+)/u.exec(said)?.[1];
        if (address !== undefined) found(address);
      });
    }
  });
  page = await (await sharedBrowser()).newPage();
  /** A build of its own stands behind each thing that is waited for. */
  page.setDefaultTimeout(100_000);
  await page.goto(new URL(path, url).href);
});

afterAll(async () => {
  await page?.context().close();
  preview?.removeAllListeners('exit');
  const ended = new Promise((done) => preview?.once('exit', done));
  preview?.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

test('a saved article shows without a hand on the browser', async () => {
  await appendFile(file(`content/articles${path.slice(0, -1)}.md`), '\nCâu vừa thêm.\n');
  await page.getByText('Câu vừa thêm.').waitFor();
});

test('a saved layout shows', async () => {
  await replaceIn('layouts/words/vi/article-words.ts', "back: 'Quay lại'", "back: 'Trở về'");
  await page.getByText('Trở về: Chính trị').waitFor();
});

test('a saved style shows', async () => {
  await appendFile(file('layouts/styles/print.css'), 'h1 { color: rgb(1, 2, 3); }\n');
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('h1') as Element).color === 'rgb(1, 2, 3)',
  );
});

test('a saved source file shows', async () => {
  await replaceIn('src/dates/calendar-date.ts', '`Tháng ${', '`Th. ${');
  await page.goto(new URL('/luu-tru/', page.url()).href);
  await page.getByText('Th. 3/2020').waitFor();
  await page.goto(new URL(path, page.url()).href);
});

test('a fault in an article shows in the browser and on the terminal, then the page is back', async () => {
  const name = `content/articles${path.slice(0, -1)}.md`;
  const sound = await readFile(file(name), 'utf8');
  said = '';
  await writeFile(file(name), sound.replace(/^date: .*$/mu, 'date: 31/02/2020'));
  await page.getByText('Chưa dựng được trang xem trước').first().waitFor();
  await page.getByText('[DATE]').waitFor();
  expect(said).toContain('[DATE]');
  /** No list, and no word on an old site. */
  expect(await page.locator('li').count()).toBe(0);
  expect(await page.locator('pre.faults').textContent()).not.toContain('giữ nguyên');
  await writeFile(file(name), sound);
  await page.getByText('Câu vừa thêm.').waitFor();
});

test('a layout that cannot even be read does not end the preview', async () => {
  const sound = await readFile(file('layouts/kinds/article.ts'), 'utf8');
  await writeFile(file('layouts/kinds/article.ts'), 'this is no TypeScript');
  await page.getByText('Chưa dựng được trang xem trước').first().waitFor();
  await writeFile(file('layouts/kinds/article.ts'), sound);
  await page.getByText('Câu vừa thêm.').waitFor();
});

test('a link that leads round in a circle does not end the preview', async () => {
  await symlink('vong', file('content/articles/vong'));
  await replaceIn('layouts/words/vi/article-words.ts', "back: 'Trở về'", "back: 'Về'");
  await page.getByText('Chưa dựng được trang xem trước').first().waitFor();
  await rm(file('content/articles/vong'));
  await replaceIn('layouts/words/vi/article-words.ts', "back: 'Về'", "back: 'Trở về'");
  await page.getByText('Trở về: Chính trị').waitFor();
});

test('content that is moved away and back is followed as before', async () => {
  const name = `content/articles${path.slice(0, -1)}.md`;
  await rename(file('content'), file('noi-dung'));
  await page.getByText('không đọc được thư mục nội dung').waitFor();
  await rename(file('noi-dung'), file('content'));
  await page.getByText('Câu vừa thêm.').waitFor();
  await appendFile(file(name), '\nCâu thêm sau khi trở lại.\n');
  await page.getByText('Câu thêm sau khi trở lại.').waitFor();
});
