import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bulletin } from '../fixtures/bulletin.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';

const lead = '/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';
const title = 'Những kinh nghiệm rút ra từ đại hội điểm đảng bộ cơ sở';

const list = `url;title
https://www.cu.example/;Trang chủ
https://cu.example/Default.aspx
https://cu.example/Default.aspx?tabid=12&id=345;${title}
https://cu.example/news/huyen-uy-ninh-giang-co-pho-bi-thu-thuong-truc-moi-123.html
https://cu.example/?p=7;"Kinh nghiệm rút ra từ đại hội điểm của đảng bộ cơ sở # ""hay"""
https://cu.example/?p=8;"Giá lúa: tăng"
https://cu.example/a//b
https://khac.example/1
`;

/** The bulletin, and a list of addresses beside it. */
const prepared = async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await cp(bulletin, content, { recursive: true });
  await rm(join(content, 'redirects.yaml'), { force: true });
  const file = join(folder, 'cu.csv');
  await writeFile(file, list);
  return { folder, content, file, register: join(content, 'redirects.yaml') };
};

const now = ['--now', '2026-11-23T08:00+07:00'];

const nhap = (content: string, ...words: readonly string[]): Promise<CommandEnd> =>
  runCommand(['nhap', '--content', content, ...now, ...words]);

describe('the addresses of an old portal', () => {
  test('become redirects that the check finds no fault with', async () => {
    const { content, file, register } = await prepared();
    const end = await nhap(content, '--sitemap', file);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout.replaceAll(/\S*\/content\//gu, 'content/')).toBe(
      `Địa chỉ của trang cũ cu.example:
       1 đã có trang hoặc chuyển hướng, không cần thêm
       3 tìm thấy trang tương ứng
       1 đoán được, cần xem lại
       1 chưa rõ trang tương ứng
       1 không dùng được
       1 của trang khác, bỏ qua

Chưa rõ trang tương ứng:
  - /?p=8 (Giá lúa: tăng)

Không dùng được:
  - https://cu.example/a//b: có hai dấu / liền nhau

Không phải của trang cũ này; nếu cần, tách ra tệp riêng rồi nhập riêng:
  - khac.example: 1 địa chỉ

Đã thêm vào content/redirects.yaml.
Việc tiếp theo: mở content/redirects.yaml, xem các mục có dấu #, điền to còn thiếu, xóa "# " ở đầu các dòng đúng, rồi chạy "npm run check".
`,
    );
    const text = await readFile(register, 'utf8');
    expect(text).toContain(`  - from: /Default.aspx?tabid=12&id=345\n    to: ${lead}\n`);
    expect(text).toContain(`  # - from: /?p=7\n  #   to: ${lead}\n`);
    const check = await runCommand(['check', '--content', content, ...now]);
    expect(check.status).toBe(0);
    expect(check.stdout).not.toContain('redirects.yaml');
  });

  test('are added once', async () => {
    const { content, file, register } = await prepared();
    await nhap(content, '--sitemap', file);
    const text = await readFile(register, 'utf8');
    const end = await nhap(content, '--sitemap', file);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toContain('       2 đã ghi từ trước thành dòng # chờ xem\n');
    expect(end.stdout).toMatch(/Không có gì để thêm vào \S+redirects\.yaml/u);
    expect(await readFile(register, 'utf8')).toBe(text);
  });

  test('of a packed sitemap and a list with titles come together', async () => {
    const { content, folder, file, register } = await prepared();
    const packed = join(folder, 'sitemap.xml.gz');
    const urls = ['?p=7', '?p=9'].map((path) => `<url><loc>https://cu.example/${path}</loc></url>`);
    await writeFile(packed, gzipSync(`<urlset>${urls.join('')}</urlset>`));
    const end = await nhap(content, '--sitemap', packed, file);
    expect(end.stdout).toContain('       1 lặp lại địa chỉ đã có trong danh sách\n');
    const text = await readFile(register, 'utf8');
    expect(text.match(/from: \/\?p=7$/gmu)).toHaveLength(1);
    expect(text).toContain('# Từ sitemap.xml.gz, cu.csv: ');
  });

  test('--dry-run prints the register and writes nothing', async () => {
    const { content, file } = await prepared();
    const before = await filesIn(content);
    const end = await nhap(content, '--sitemap', file, '--dry-run');
    expect(end.status).toBe(0);
    expect(end.stdout).toMatch(/^redirects:\n/u);
    expect(end.stderr).toContain('In thử, chưa ghi tệp nào.');
    expect(await filesIn(content)).toEqual(before);
  });

  test('do not lead to an article that is not published', async () => {
    const { content, file, register } = await prepared();
    const article = join(content, `articles${lead.slice(0, -1)}.md`);
    await writeFile(
      article,
      (await readFile(article, 'utf8')).replace('---\n', '---\ndraft: true\n'),
    );
    await nhap(content, '--sitemap', file);
    expect(await readFile(register, 'utf8')).not.toContain(lead);
  });
});

describe('nothing is written', () => {
  test.each([
    ['a broken register', 'redirects:\n  - form: /a\n', 'redirects.yaml còn thiếu hoặc có lỗi'],
    ['a list in brackets', 'redirects: [{ from: /a, to: / }]\n', 'không có dạng mà máy viết thêm'],
    ['another encoding', Buffer.from('\ufeffredirects: []\n', 'utf16le'), 'npm run check'],
  ])('over %s', async (_kind, written, message) => {
    const { content, file, register } = await prepared();
    await writeFile(register, written);
    const before = await readFile(register);
    const end = await nhap(content, '--sitemap', file);
    expect(end).toMatchObject({ status: 1, stdout: '' });
    expect(end.stderr).toContain(message);
    expect(await readFile(register)).toEqual(before);
  });

  test('through a link', async () => {
    const { content, folder, file, register } = await prepared();
    await writeFile(join(folder, 'kept'), 'redirects: []\n');
    await symlink('../kept', register);
    expect(await nhap(content, '--sitemap', file)).toMatchObject({ status: 1, stdout: '' });
    expect(await readFile(join(folder, 'kept'), 'utf8')).toBe('redirects: []\n');
  });

  test('where one of the files cannot be used', async () => {
    const { content, folder, file } = await prepared();
    const index = join(folder, 'index.xml');
    await writeFile(
      index,
      '<sitemapindex><sitemap><loc>https://cu.example/1.xml</loc></sitemap></sitemapindex>',
    );
    const end = await nhap(content, '--sitemap', file, index);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(/index\.xml": đây là mục lục của 1 tệp.+cu\.example\/1\.xml\.\n$/u);
    expect(await filesIn(content)).not.toContain('redirects.yaml');
  });
});

test.each<readonly [readonly string[], string]>([
  [['--sitemap'], 'Tùy chọn "--sitemap'],
  [['--sitemap', 'khong-co.xml'], 'Chưa đọc được "khong-co.xml": không có tệp này'],
  [['--sitemap', 'package.json', '--title', 'A'], '--sitemap: không dùng cùng --title'],
  [['--sitemap', 'package.json', '--date', '2020-03'], '--sitemap: không dùng cùng --date'],
  [['--sitemap', 'package.json', '--category', 'a'], '--sitemap: không dùng cùng --category'],
  [['a.docx', '--sitemap', 'package.json'], 'nhập bài và nhập địa chỉ bằng hai lệnh riêng'],
])('nhap %j is wrong use', async (words, message) => {
  const end = await runCommand(['nhap', '--content', bulletin, ...words]);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toContain(message);
});

test('nhap --help shows how', async () => {
  const { stdout } = await runCommand(['nhap', '--help']);
  expect(stdout).toContain('npm run nhap -- --sitemap sitemap.xml');
  expect(stdout).toContain('--sitemap <tệp...>');
});
