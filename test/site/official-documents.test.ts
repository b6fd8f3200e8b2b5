import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  article,
  markdownFile,
  registers,
  writeFiles,
  type ContentFiles,
} from '../unit/content/make-content.ts';
import {
  buildFixture,
  filesIn,
  readPage,
  temporaryFolder,
  testFolder,
  wordsOf,
} from './fixture-site.ts';
import { runCommand } from './run-command.ts';

/* Official documents from their files to the built site. */

const officialDocument = (number: string, issued: string, more = '', body = ''): string =>
  markdownFile(
    `number: ${number}\nkind: Kế hoạch mẫu\nissuer: Cơ quan mẫu\nissued: ${issued}\nabstract: Trích yếu mẫu${more}`,
    body,
  );

const files = {
  ...registers,
  'documents/cu.md': officialDocument('1-KH/MAU', '2019-01-07', '\naliases: [/vb/1.html]'),
  'documents/moi.md': officialDocument(
    '2-KH/MAU',
    '2020-01-07',
    '\nreplaces: [1-KH/MAU]\nfile: /media/moi.pdf',
    'Thay 1-KH/MAU; bản này là 2-KH/MAU.',
  ),
  'documents/mau.md': officialDocument(
    '3-KH/MAU',
    '2020-02-07',
    '\nsample: true\nfile: /media/mau.pdf',
  ),
  'articles/2020/03/x.md': article({}, 'Theo 2–kh/mau và 99/2020/QD-MAU, xem `1-KH/MAU`.'),
  'media/moi.pdf': '%PDF-1.4\n% mẫu\n',
  'media/mau.pdf': '%PDF-1.4\n% mẫu hai\n',
};

const withoutSamples = {
  ...files,
  'site.yaml': registers['site.yaml'].replace('samples: true', 'samples: false'),
};

const built = async (content: ContentFiles, folder: string): Promise<string> => {
  await writeFiles(join(folder, 'content'), content);
  return buildFixture(join(folder, 'content'), folder);
};

let folder: string;
let site: string;
let bare: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  site = await built(files, join(folder, 'all'));
  bare = await built(withoutSamples, join(folder, 'bare'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('each document has its page, with its validity and its file', async () => {
  const old = await readPage(site, '/van-ban/cu/');
  expect(wordsOf(old.querySelector('h1'))).toBe('Kế hoạch mẫu 1-KH/MAU');
  expect(old.querySelectorAll('article li').map(wordsOf)).toEqual([
    'Hết hiệu lực từ 07/01/2020 (thay bằng Kế hoạch mẫu 2-KH/MAU)',
  ]);
  expect(old.querySelectorAll('.fact-box dd').map(wordsOf)).toContain('Từ 07/01/2019');
  const page = await readPage(site, '/van-ban/moi/');
  const file = page.querySelector('a[download]')?.getAttribute('href') ?? '';
  expect(await readFile(join(site, file), 'utf8')).toBe(files['media/moi.pdf']);
  expect(page.querySelectorAll('.prose a').map(wordsOf)).toEqual(['1-KH/MAU']);
});

test('an article that names a document leads to it, and the document to the article', async () => {
  const page = await readPage(site, '/2020/03/x/');
  const links = page.querySelectorAll('.prose a');
  expect(links.map((link) => [wordsOf(link), link.getAttribute('href')])).toEqual([
    ['2–kh/mau', '/van-ban/moi/'],
  ]);
  const named = await readPage(site, '/van-ban/moi/');
  expect(named.querySelector('main a[href="/2020/03/x/"]')).not.toBeNull();
  expect((await readPage(site, '/van-ban/cu/')).querySelector('a[href="/2020/03/x/"]')).toBeNull();
});

test('lists lead to all documents, the home page and the site map to the list', async () => {
  const entriesAt = async (path: string): Promise<string[]> =>
    (await readPage(site, path)).querySelectorAll('.teaser-title').map(wordsOf);
  const [third, second, first] = [3, 2, 1].map((number) => `Kế hoạch mẫu ${number}-KH/MAU`);
  expect(await entriesAt('/van-ban/')).toEqual([third, second, first]);
  expect(await entriesAt('/van-ban/nam/2020/')).toEqual([third, second]);
  expect(await entriesAt('/van-ban/loai/ke-hoach-mau/')).toHaveLength(3);
  expect(await entriesAt('/van-ban/co-quan/co-quan-mau/')).toHaveLength(3);
  const home = await readPage(site, '/');
  expect(home.querySelectorAll('.blocks h2').map(wordsOf)).toContain('Văn bản mới');
  expect(home.querySelector('a[href="/van-ban/"]')).not.toBeNull();
  expect(
    (await readPage(site, '/so-do-trang/')).querySelector('a[href="/van-ban/"]'),
  ).not.toBeNull();
});

test('an old address leads to the document', async () => {
  expect(await readFile(join(site, '_redirects'), 'utf8')).toContain('/vb/1.html /van-ban/cu/');
});

test('documents are in the sitemap, not in feeds and not in search', async () => {
  const read = (name: string): Promise<string> => readFile(join(site, name), 'utf8');
  expect(await read('sitemap.xml')).toContain('https://tin.example/van-ban/moi/');
  expect(await read('atom.xml')).not.toContain('<id>https://tin.example/van-ban/');
  expect(await read('du-lieu/bai-viet.json')).not.toContain('/van-ban/moi/');
});

describe('samples', () => {
  test('carry their label', async () => {
    const page = await readPage(site, '/van-ban/mau/');
    expect(wordsOf(page.querySelector('main .badge'))).toBe('Nội dung mẫu');
  });

  test('go with one setting, their files too', async () => {
    const left = (await filesIn(bare)).filter((name) => /mau(?:\/index\.html|\.pdf)$/u.test(name));
    expect(left).toEqual([
      'van-ban/co-quan/co-quan-mau/index.html',
      'van-ban/loai/ke-hoach-mau/index.html',
    ]);
    expect(await readFile(join(bare, 'van-ban/index.html'), 'utf8')).not.toContain('3-KH/MAU');
  });
});

test('the check lists documents that texts name and the register does not hold', async () => {
  const content = await testFolder();
  await writeFiles(content, files);
  const { stdout, status } = await runCommand(['check', '--content', content]);
  expect(status).toBe(0);
  expect(stdout).toContain('Văn bản được nhắc tới mà chưa có trong sổ');
  expect(stdout).toMatch(/^ {2}99\/2020\/QD-MAU {2}\S*articles\/2020\/03\/x\.md$/mu);
});
