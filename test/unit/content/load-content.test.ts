import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load-content.ts';
import { checkFiles } from './check-files.ts';
import {
  article,
  inTemporaryFolder,
  markdownFile,
  placesOf,
  png,
  registers,
  writeFiles,
  type ContentFiles,
} from './make-content.ts';

const faulty = article({ title: 'Bài hỏng', date: '31/02/2020' });

test('ten faults of several files come together, in the order of file, line and column', async () => {
  const problems = await checkFiles({
    'site.yaml': `${registers['site.yaml']}samples: false\n`,
    'units.yaml': `${registers['units.yaml']}    parent: chi-bo-1\n`,
    'articles/2020/03/d.md': article({ title: 'Bốn', related: '[hong]', unit: 'Hông Đức' }),
    'articles/2020/03/b.md': article({ title: 'Hai', draft: 'có', unit: '[chi-bo-2]' }),
    'articles/2020/03/a.md': article({ title: '1' }),
    'articles/2020/02/c.md': faulty,
    'pages/lien-he.md': `—-${markdownFile('title: Liên hệ').slice(3)}`,
    'media/a.jpg': png,
  });
  expect(placesOf(problems)).toEqual([
    'content/articles/2020/02/c.md:3:7 DATE',
    'content/articles/2020/03/a.md:2:8 FIELD_TEXT',
    'content/articles/2020/03/b.md:5:8 FIELD_YES_NO',
    'content/articles/2020/03/b.md:6:8 UNIT_UNKNOWN',
    'content/articles/2020/03/d.md:5:11 RELATED_UNKNOWN',
    'content/articles/2020/03/d.md:6:7 UNIT_UNKNOWN',
    'content/media/a.jpg:1:1 FILE_CONTENT',
    'content/pages/lien-he.md:1:1 FENCE_SMART',
    'content/site.yaml:8:1 KEY_TWICE',
    'content/units.yaml:7:13 UNIT_UNKNOWN',
  ]);
});

const sound: ContentFiles = {
  'articles/2020/03/a.md': article({ related: '[b]' }, '![Hội trường](/media/a.png)'),
  'articles/2020/03/b.md': article({ title: 'Bài hai' }, '[Trang](/gioi-thieu/)'),
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu', '[Bài](/2020/03/a/)'),
  'media/a.png': png,
};

test.each([
  ['as they are', (text: string) => text],
  ['with a byte-order mark', (text: string) => `\u{feff}${text}`],
  ['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
])('sound files %s are accepted in silence', async (_name, rewrite) => {
  const files = Object.entries({ ...registers, ...sound }).map(([path, content]) => [
    path,
    typeof content === 'string' ? rewrite(content) : content,
  ]);
  expect(placesOf(await checkFiles(Object.fromEntries(files)))).toEqual([]);
});

const leadingTo = (target: string): ContentFiles => ({
  'site.yaml': `${registers['site.yaml']}mainMenu: [{ label: A, path: ${target} }]\n`,
  'articles/2020/01/dan.md': article({ date: '2020-01-01' }, `[Bài](${target})`),
});

const related = { 'articles/2020/01/dan.md': article({ date: '2020-01-01', related: '[hong]' }) };

const hong = 'articles/2020/03/hong.md';

test.each<readonly [string, ContentFiles, string]>([
  [
    'a link to a faulty article',
    { ...leadingTo('/2020/03/hong/'), [hong]: faulty },
    `${hong}:3:7 DATE`,
  ],
  ['an entry of `related:`', { ...related, [hong]: faulty }, `${hong}:3:7 DATE`],
  [
    'a link to an article too large',
    { ...leadingTo('/2020/03/hong/'), [hong]: 'x'.repeat(300_000) },
    `${hong}:1:1 FILE_TOO_LARGE`,
  ],
  [
    '`related:` with an article too large',
    { ...related, [hong]: 'x'.repeat(300_000) },
    `${hong}:1:1 FILE_TOO_LARGE`,
  ],
  [
    'a link to a faulty page',
    { ...leadingTo('/lien-he/'), 'pages/lien-he.md': markdownFile('title:') },
    'pages/lien-he.md:2:7 FIELD_EMPTY',
  ],
  [
    'a link to a category of a faulty register',
    { ...leadingTo('/chuyen-muc/chinh-tri/'), 'categories.yaml': 'categories: [' },
    'categories.yaml:1:13 YAML_QUOTE',
  ],
  [
    'a link to a unit of a faulty register',
    { ...leadingTo('/don-vi/chi-bo-1/'), 'units.yaml': 'units: []\nc' },
    'units.yaml:2:1 YAML',
  ],
  [
    'a faulty picture in a text',
    { [hong]: article({}, '![Ảnh](/media/a.png)'), 'media/a.png': 'PK' },
    'media/a.png:1:1 FILE_CONTENT',
  ],
])('a fault is not reported a second time: %s', async (_name, files, place) => {
  expect(placesOf(await checkFiles(files))).toEqual([`content/${place}`]);
});

test.each([
  ['above', 'goc', 'goc/content'],
  ['below', 'goc/content/articles', 'goc/content'],
])(
  'a folder %s the content folder is reported with the one that was meant',
  async (_name, typed, meant) => {
    await inTemporaryFolder(async (folder) => {
      await writeFiles(join(folder, 'goc/content'), registers);
      await mkdir(join(folder, 'goc/content/articles'), { recursive: true });
      await expect(loadContent(join(folder, typed), typed)).rejects.toMatchObject({
        fault: { code: 'CONTENT_ELSEWHERE', folder: typed, meant },
      });
    });
  },
);

test('a missing content folder is not an editor’s fault', async () => {
  await inTemporaryFolder(async (folder) => {
    await expect(loadContent(join(folder, 'noi-dung'), 'noi-dung')).rejects.toMatchObject({
      fault: { code: 'CONTENT_FOLDER', folder: 'noi-dung' },
    });
  });
});
