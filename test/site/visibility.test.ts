import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import type { VietnamMoment } from '../../src/dates/vietnam-clock.ts';
import {
  buildFixture,
  filesIn,
  readPage,
  temporaryFolder,
  testFolder,
  wordsOf,
} from './fixture-site.ts';

const article = (title: string, extra = ''): string =>
  `---\ntitle: ${title}\ndate: 2020-03-10\ncategory: chuyen-muc-01\nunit: don-vi-01\n${extra}---\n\nBài mẫu.\n`;

const files = new Map([
  ...makeCorpus(0),
  ['articles/2020/03/a-da-dang.md', article('Bài đã đăng')],
  ['articles/2020/03/b-nhap.md', article('Bài kín một', 'draft: true\n')],
  ['articles/2020/03/c-hen-gio.md', article('Bài kín hai', 'publishAt: 2020-03-20 08:00\n')],
  ['articles/2020/03/d-het-han.md', article('Bài kín ba', 'expireAt: 2020-03-15\n')],
  ['articles/2020/04/e-tuong-lai.md', article('Bài kín bốn').replace('2020-03-10', '2020-04-01')],
  [
    'articles/2020/03/z-lien-quan.md',
    article('Bài chọn bài kín', 'related: [b-nhap, c-hen-gio, a-da-dang]\n'),
  ],
  ['articles/2020/03/mau.md', article('Bài kín mẫu', 'sample: true\n')],
  ['site.yaml', (makeCorpus(0).get('site.yaml') ?? '').replace('samples: true', 'samples: false')],
]);

const now = '2020-03-16T00:00' as VietnamMoment;

let built: string;
let site: string;

beforeAll(async () => {
  built = await temporaryFolder();
  const content = join(built, 'content');
  await writeCorpus(files, content);
  site = await buildFixture(content, built, { now });
});
afterAll(() => rm(built, { recursive: true, force: true }));

test('what must not be seen is nowhere in a production build', async () => {
  const pages = await filesIn(site);
  expect(pages.filter((file) => /b-nhap|c-hen|e-tuong|\/mau/u.test(file))).toEqual([]);
  for (const file of pages) {
    expect(await readFile(join(site, file), 'utf8'), file).not.toContain('Bài kín');
  }
  const category = await readPage(site, '/chuyen-muc/chuyen-muc-01/');
  expect(wordsOf(category.querySelector('.count'))).toBe('2 bài');
  const related = await readPage(site, '/2020/03/z-lien-quan/');
  expect(related.querySelectorAll('.related a').map(wordsOf)).toEqual(['Bài đã đăng']);
});

test('the address of an expired article has an explanation, which is in no list', async () => {
  expect((await filesIn(site)).filter((file) => file.includes('d-het-han'))).toEqual([
    '2020/03/d-het-han/ban-in.txt',
    '2020/03/d-het-han/bang-tin/index.html',
    '2020/03/d-het-han/index.html',
  ]);
  const page = await readPage(site, '/2020/03/d-het-han/');
  expect(wordsOf(page.querySelector('h1'))).toBe('Bài đã hết hạn đăng');
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  const naming = [];
  for (const file of await filesIn(site)) {
    const text = await readFile(join(site, file), 'utf8');
    if (!file.includes('d-het-han') && text.includes('d-het-han')) naming.push(file);
  }
  /** The worker removes its cached copies from the reader's phone. */
  expect(naming.filter((file) => !file.startsWith('_'))).toEqual(['manifest-site.json', 'sw.js']);
});

test('a preview shows it all, each with its label, and keeps search engines away', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(files, content);
  const preview = await buildFixture(content, folder, { now, isPreview: true });
  const category = await readPage(preview, '/chuyen-muc/chuyen-muc-01/');
  expect(
    Object.fromEntries(
      category
        .querySelectorAll('.teaser')
        .map((teaser) => [
          wordsOf(teaser.querySelector('a')),
          wordsOf(teaser.querySelector('.badge')),
        ]),
    ),
  ).toEqual({
    'Bài chọn bài kín': '',
    'Bài đã đăng': '',
    'Bài kín một': 'Bản nháp',
    'Bài kín hai': 'Chưa đến ngày đăng',
    'Bài kín ba': 'Đã hết hạn',
    'Bài kín bốn': 'Chưa đến ngày đăng',
  });
  expect(wordsOf(category.querySelector('.site-note'))).toContain('Bản xem trước');
  expect(category.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

test('an article appears at its minute in Vietnam', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(files, content);
  const shows = async (moment: string): Promise<boolean> => {
    const shown = await buildFixture(content, folder, { now: moment as VietnamMoment });
    return (await filesIn(shown)).some((file) => file.includes('c-hen-gio'));
  };
  expect(await shows('2020-03-20T07:59')).toBe(false);
  expect(await shows('2020-03-20T08:00')).toBe(true);
});
