import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletin } from '../fixtures/bulletin.ts';
import { docx, paragraph, picture } from '../unit/import/docx/make-docx.ts';
import { pngOf } from '../unit/import/make-png.ts';
import { buildFixture, filesIn, planOf, readPage, testFolder, wordsOf } from './fixture-site.ts';
import { runCommand } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';

const seed = 'test/fixtures/import/ninh-giang-2020.txt';
const slug = 'nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so';

/** The bulletin without the article of the seed page, and a folder of files to import. */
const prepared = async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await cp(bulletin, content, {
    recursive: true,
    filter: (path) => !path.endsWith(`${slug}.md`),
  });
  return { folder, content };
};

const nhap = (content: string, ...words: readonly string[]): Promise<CommandEnd> =>
  runCommand(['nhap', '--content', content, '--now', '2026-11-23T08:00+07:00', ...words]);

const newsDocx = (): Promise<Uint8Array> =>
  docx(
    [
      paragraph('Xã Hồng Đức đại hội', 'Title'),
      paragraph('Ngày 12/3/2020, xã Hồng Đức đã tổ chức đại hội.'),
      paragraph([picture('rIdA')]),
      paragraph('Quang cảnh', 'Caption'),
    ],
    { media: { rIdA: pngOf(800, 600) } },
  );

describe('an import', () => {
  test('of the seed page gives the page that the site has for it', async () => {
    const { folder, content } = await prepared();
    const end = await nhap(content, seed);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toContain(`/content/articles/2020/03/${slug}.md\n`);
    const file = join(content, `articles/2020/03/${slug}.md`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('\ndraft: true\n', '\n'));
    expect((await planOf(content)).problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const site = await buildFixture(content, folder);
    const page = await readPage(site, `2020/03/${slug}`);
    expect(wordsOf(page.querySelector('h1'))).toBe(
      'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở',
    );
    expect(
      page
        .querySelectorAll('main article p')
        .some((each) => wordsOf(each).endsWith('trong tháng 8/2020./.')),
    ).toBe(true);
  });

  test('writes below the content folder only, and nothing over', async () => {
    const { folder, content } = await prepared();
    await writeFile(join(folder, 'tin.docx'), await newsDocx());
    const before = await filesIn(folder);
    expect(await nhap(content, join(folder, 'tin.docx'))).toMatchObject({ status: 0 });
    const added = (await filesIn(folder)).filter((file) => !before.includes(file));
    expect(added).toEqual([
      'content/articles/2020/03/xa-hong-duc-dai-hoi.md',
      'content/media/2020/03/xa-hong-duc-dai-hoi-1.png',
    ]);
  });

  test('a second time is refused, and the existing files stay unchanged', async () => {
    const { content } = await prepared();
    await nhap(content, seed);
    const file = join(content, `articles/2020/03/${slug}.md`);
    await writeFile(file, `${await readFile(file, 'utf8')}\nBiên tập thêm.\n`);
    const text = await readFile(file, 'utf8');
    const before = await filesIn(content);
    const end = await nhap(content, seed);
    expect(end.status).toBe(1);
    expect(end.stderr).toMatch(new RegExp(`^Chưa nhập ".+": bài này đã có ở .+/${slug}\\.md`, 'u'));
    expect(await filesIn(content)).toEqual(before);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('of several files writes the good ones and reports the others', async () => {
    const { folder, content } = await prepared();
    await writeFile(join(folder, 'tin.docx'), await newsDocx());
    await copyFile(join(folder, 'tin.docx'), join(folder, 'khac.docx'));
    await writeFile(join(folder, 'cu.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    const names = ['tin.docx', 'cu.doc', 'khong-co.docx', 'khac.docx'];
    const end = await nhap(content, ...names.map((name) => join(folder, name)), folder);
    expect(end.status).toBe(1);
    expect(end.stdout).toContain('Đã nhập 1 bài; 4 tệp chưa nhập được.\n');
    expect(
      end.stderr
        .trim()
        .split('\n')
        .map((line) => line.replaceAll(folder, '').replace(/^.*?\/(?=[a-z-]+\.docx?"|")/u, '')),
    ).toEqual([
      expect.stringContaining('đây là tệp Word đời cũ (.doc)'),
      expect.stringContaining('không có tệp này'),
      expect.stringContaining('bài này đã có ở'),
      expect.stringContaining('đây không phải là tệp'),
    ]);
  });

  test('of a pattern takes all files that fit it', async () => {
    const { folder, content } = await prepared();
    await mkdir(join(folder, 'tin'));
    await writeFile(join(folder, 'tin/mot.txt'), 'Tin thứ nhất\n\nNgày 6/3/2020, họp.\n');
    await writeFile(join(folder, 'tin/hai.txt'), 'Tin thứ hai\n\nNgày 6/3/2020, họp.\n');
    const end = await nhap(content, join(folder, 'tin/*.txt'));
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toContain('Đã nhập 2 bài.\n');
  });

  test('reads pictures next to a saved page', async () => {
    const { folder, content } = await prepared();
    await copyFile('test/fixtures/import/trang-cong-thong-tin.html', join(folder, 'trang.html'));
    await mkdir(join(folder, 'trang-cong-thong-tin_files'));
    await writeFile(join(folder, 'trang-cong-thong-tin_files/dai-hoi.jpg'), pngOf(800, 600));
    expect(await nhap(content, join(folder, 'trang.html'))).toMatchObject({ status: 0 });
    expect(await filesIn(content)).toContain(`media/2020/03/${slug}-1.png`);
  });

  test('--dry-run prints the article and writes nothing', async () => {
    const { content } = await prepared();
    const before = await filesIn(content);
    const end = await nhap(
      content,
      seed,
      '--dry-run',
      '--date',
      '13/3/2020',
      '--category',
      'Hướng dẫn',
    );
    expect(end.status).toBe(0);
    expect(end.stdout).toMatch(
      /^---\n# đoán: .+\ntitle: Những kinh nghiệm .+\ndate: 2020-03-13\ncategory: huong-dan\n/u,
    );
    expect(end.stderr).toContain('chưa ghi tệp nào');
    expect(await filesIn(content)).toEqual(before);
  });

  test('into content without its settings is refused', async () => {
    const folder = await testFolder();
    const end = await nhap(folder, seed);
    expect(end).toMatchObject({ status: 1, stdout: '' });
    expect(end.stderr).toMatch(/site\.yaml còn thiếu hoặc có lỗi; chạy "npm run check"/u);
  });
});

test.each<readonly [readonly string[], string]>([
  [[], 'Cần tên tệp để nhập'],
  [[seed, '--date', 'hôm qua'], '--date: không hiểu "hôm qua"'],
  [
    [seed, '--category', 'the-thao'],
    '--category: không có chuyên mục "the-thao"; chọn một trong các chuyên mục: chinh-tri (Chính trị)',
  ],
  [[seed, seed, '--title', 'Một'], '--title: viết một tiêu đề, và chỉ nhập một tệp mỗi lần'],
  [[seed, '--title', ' '], '--title: viết một tiêu đề'],
  [[seed, '--now', 'nay'], '--now: không hiểu "nay"'],
  [[seed, '--sai'], 'Không có tùy chọn "--sai"'],
])('nhap %j is wrong use', async (words, message) => {
  const end = await runCommand(['nhap', '--content', bulletin, ...words]);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toContain(message);
});

test('nhap --help explains itself in Vietnamese', async () => {
  const { status, stdout } = await runCommand(['nhap', '--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Cách dùng: npm run nhap -- /u);
  expect(stdout).toContain('Ví dụ:\n  npm run nhap -- tin-dai-hoi.docx\n');
  expect(stdout).not.toMatch(/Usage|Options|Arguments|display help/u);
});
