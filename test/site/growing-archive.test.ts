import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { buildFixture, filesIn, testFolder } from './fixture-site.ts';

/** Only pages: feeds, sitemaps and the year's search index change with every article. */
const isPage = (file: string): boolean => /\.html$|\/ban-in\.txt$/u.test(file);

const textsOf = async (site: string): Promise<Map<string, string>> => {
  const files = (await filesIn(site)).filter(isPage);
  const texts = await Promise.all(files.map((file) => readFile(join(site, file), 'utf8')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
};

const article = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2025-12-31\ncategory: chuyen-muc-01\nunit: don-vi-01\nsample: true\n---\n\nBài mẫu.\n`;

const setArticlesPerPage = async (content: string, count: number): Promise<void> => {
  const settings = join(content, 'site.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace('articlesPerPage: 30', `articlesPerPage: ${count}`));
};

test('one new article rewrites a handful of pages and no full page of an archive', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(makeCorpus(20), content);
  await setArticlesPerPage(content, 3);
  const before = await textsOf(await buildFixture(content, join(folder, 'before')));
  await writeCorpus(new Map([['articles/2025/12/bai-moi.md', article('Bài mới')]]), content);
  const after = await textsOf(await buildFixture(content, join(folder, 'after')));

  const changed = [...before]
    .filter(([file, text]) => after.get(file) !== text)
    .map(([file]) => file);
  expect([...before.keys()].filter((file) => !after.has(file))).toEqual([]);
  expect(changed.filter((file) => /^20\d\d\//u.test(file))).toHaveLength(1);
  expect(changed.filter((file) => file.includes('trang-1/'))).toEqual([]);
  expect(changed.length).toBeLessThan(13);
}, 120_000);

/** When a page becomes full, and once more. */
const builtAt = new Set([2, 4, 5]);

test('a full page of an archive does not change with the next pages', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(makeCorpus(0), content);
  await setArticlesPerPage(content, 2);
  const fullPages = new Map<string, string>();
  for (let count = 1; count <= 5; count += 1) {
    const name = `articles/2025/12/bai-${count}.md`;
    await writeCorpus(new Map([[name, article(`Bài ${count}`)]]), content);
    if (!builtAt.has(count)) continue;
    const site = await buildFixture(content, join(folder, `site-${count}`));
    for (const [file, text] of fullPages) {
      expect(await readFile(join(site, file), 'utf8'), `${file} with ${count} articles`).toBe(text);
    }
    if (count % 2 === 0) {
      const file = `chuyen-muc/chuyen-muc-01/trang-${count / 2}/index.html`;
      fullPages.set(file, await readFile(join(site, file), 'utf8'));
    }
  }
  expect(fullPages.size).toBe(2);
});
