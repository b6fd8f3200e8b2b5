import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, temporaryFolder } from '../site/fixture-site.ts';
import { runCommand } from '../site/run-command.ts';
import type { CommandEnd } from '../site/run-process.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';

/*
 * A station whose content is of version 1 takes a new version of the program: it sees what changes
 * in its files and on its pages, writes it, and no page has changed.
 */

const now = ['--now', '2020-04-01T08:00+07:00'];
let folder: string;
let content: string;

const command = (name: string, ...words: readonly string[]): Promise<CommandEnd> =>
  runCommand([name, '--content', content, ...words]);

const build = (output: string): Promise<CommandEnd> =>
  command('build', '--output', join(folder, output), ...now);

const compared = (output: string): Promise<CommandEnd> =>
  runCommand([
    'publish',
    '--output',
    join(folder, output),
    '--live',
    join(folder, 'live'),
    '--dry-run',
  ]);

beforeAll(async () => {
  folder = await temporaryFolder();
  content = join(folder, 'content');
  const articles = Array.from({ length: 31 }, (_each, index) => [
    `articles/2020/03/bai-${index}.md`,
    article({ title: `Bài số ${index}` }, `Nội dung của bài số ${index}.`),
  ]);
  await writeFiles(content, { ...registers, ...Object.fromEntries(articles) });
  await build('live');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the check shows what would change, and refuses nothing', async () => {
  const { status, stdout } = await command('check', ...now);
  expect(status).toBe(0);
  expect(stdout).toContain('Nội dung viết theo bản 1, chương trình nay dùng bản 2:');
  expect(stdout).toContain('+articlesPerPage: 30\n+contentVersion: 2\n');
});

test('`sua --dry-run` shows the same and writes nothing', async () => {
  const { stdout } = await command('sua', '--dry-run', '--write');
  expect(stdout).toContain('+contentVersion: 2\n');
  expect(stdout).toMatch(/Sửa được 1 tệp; chưa ghi gì\. [^\n]+\n$/u);
  expect(await readFile(join(content, 'site.yaml'), 'utf8')).toBe(registers['site.yaml']);
});

test('`sua --write` writes it, once', async () => {
  expect((await command('sua', '--write')).stdout).toMatch(/Đã sửa 1 tệp\. [^\n]+\n$/u);
  expect(await readFile(join(content, 'site.yaml'), 'utf8')).toBe(
    `${registers['site.yaml']}articlesPerPage: 30\ncontentVersion: 2\n`,
  );
  expect((await command('sua')).stdout).toBe('Không có lỗi nào máy tự sửa được.\n');
  expect((await command('check', ...now)).stdout).toBe('Không có lỗi.\n');
});

test('no page of the upgraded content is another one, and `publish --dry-run` says so', async () => {
  await build('upgraded');
  const files = await filesIn(join(folder, 'live'));
  expect(files.length).toBeGreaterThan(60);
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const after = await readFile(join(folder, 'upgraded', file));
    expect(after.equals(await readFile(join(folder, 'live', file))), file).toBe(true);
  }
  const end = await compared('upgraded');
  expect(end, end.stderr).toMatchObject({ status: 0 });
  expect(end.stdout).toContain('Trang: 0 mới, 0 sửa, 0 đổi chỗ, 0 bỏ.');
});

test('an article that reads differently is named by it', async () => {
  const file = join(content, 'articles/2020/03/bai-7.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Nội dung', 'Toàn văn'));
  await build('edited');
  const end = await compared('edited');
  expect(end.status, end.stderr).toBe(0);
  expect(end.stdout).toContain('\n  sửa: Bài "Bài số 7", /2020/03/bai-7/\n');
});

test('an older program refuses content of a newer one', async () => {
  const settings = join(content, 'site.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace('contentVersion: 2', 'contentVersion: 3'));
  const { status, stdout } = await command('check', ...now);
  expect(status).toBe(1);
  expect(stdout).toContain('nội dung viết theo bản 3, chương trình này chỉ hiểu đến bản 2');
});
