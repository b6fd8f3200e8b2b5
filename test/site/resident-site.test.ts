import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { checkWholeSite } from '../../src/build/check-whole-site.ts';
import { nothingKept } from '../../src/content/check/kept-problems.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { noParses } from '../../src/content/parse/kept-parses.ts';
import type { Problem } from '../../src/content/problem.ts';
import { createResidentSite, type ResidentSite } from '../../src/resident-site/resident-site.ts';
import { siteTexts } from '../../src/site/texts/site-texts.ts';
import { article, markdownFile, registers, writeFiles } from '../unit/content/make-content.ts';
import { buildFixture, filesIn, standardOptions, testFolder } from './fixture-site.ts';
import { writeRichContent } from './rich-content.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';

const options = { ...standardOptions, isPreview: true, cacheFolder: '.cache' } as const;

const residentOf = (path: string): ResidentSite =>
  createResidentSite({
    content: { path, label: 'content' },
    options: () => options,
    kept: { problems: nothingKept, parses: noParses, texts: siteTexts() },
  });

const bytesAt = async (site: ResidentSite, path: string): Promise<Buffer | string> => {
  const answer = await site.answer(path);
  if (answer.kind === 'content') return Buffer.from(answer.bytes);
  return answer.kind === 'file' ? readFile(answer.place) : answer.kind;
};

/** Files that only a build writes: its mark, its list of files. */
const ofBuilds = new Set(['.ban-tin-dai-hoi', 'manifest-site.json']);

test('every page and file is the one that a build writes, byte for byte', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeRichContent(content);
  const built = await buildFixture(content, folder, { isPreview: true });
  const site = residentOf(content);
  await site.refresh();
  const files = (await filesIn(built)).filter((file) => !ofBuilds.has(file));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const path = `/${file.replace(/(?:^|\/)index\.html$/u, (end) => end.replace('index.html', ''))}`;
    const expected = await readFile(join(built, file));
    const given = await bytesAt(site, path);
    expect(Buffer.compare(Buffer.from(given), expected), file).toBe(0);
  }
  expect(await site.answer('/khong-co/')).toMatchObject({ kind: 'missing' });
  expect(await site.answer('/luu-tru')).toEqual({ kind: 'moved', to: '/luu-tru/' });
});

const places = (problems: readonly Problem[] | undefined): string[] =>
  (problems ?? []).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

const whole = async (content: string): Promise<string[]> =>
  places(await checkWholeSite(await loadContent(content, 'content'), content, options));

const sound = {
  ...registers,
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu'),
  'articles/2020/03/a.md': article({ title: 'Bài một', unit: 'dang-bo-xa-hong-duc' }),
  'articles/2020/03/b.md': article({ title: 'Bài hai' }, 'Xem [bài một](/2020/03/a/).'),
};

/** Routes that an edit may change, and others that it does not. */
const looked = ['/', '/2020/03/a/', '/2020/03/b/', '/2020/03/c/', '/luu-tru/', '/don-vi/'];

const edits: readonly (readonly [string, (file: (name: string) => string) => Promise<unknown>])[] =
  [
    [
      'a body',
      (file) => writeFile(file('articles/2020/03/a.md'), article({ title: 'Bài một' }, 'Mới.')),
    ],
    ['a title', (file) => writeFile(file('articles/2020/03/a.md'), article({ title: 'Tên khác' }))],
    [
      'a dead link',
      (file) =>
        writeFile(file('articles/2020/03/c.md'), article({ title: 'Bài ba' }, '[x](/khong/).')),
    ],
    ['its cure', (file) => writeFile(file('articles/2020/03/c.md'), article({ title: 'Bài ba' }))],
    [
      'a file that others link to goes',
      (file) => rename(file('articles/2020/03/a.md'), file('articles/2020/03/d.md')),
    ],
    [
      'it comes back',
      (file) => rename(file('articles/2020/03/d.md'), file('articles/2020/03/a.md')),
    ],
    [
      'a faulty date',
      (file) => writeFile(file('articles/2020/03/c.md'), article({ date: '2020-02-31' })),
    ],
    [
      'a register',
      (file) =>
        writeFile(
          file('units.yaml'),
          registers['units.yaml'].replace('Đảng bộ xã', 'Đảng bộ phường'),
        ),
    ],
    ['one that goes', (file) => rm(file('articles/2020/03/c.md'))],
  ];

test('after each edit it is what a fresh one is, and has the same faults', async () => {
  const content = join(await testFolder(), 'content');
  const file = (name: string): string => join(content, name);
  await writeFiles(content, sound);
  const site = residentOf(content);
  await site.refresh();
  expect(places(await site.checkAll())).toEqual(await whole(content));
  for (const [what, edit] of edits) {
    await mkdir(dirname(file('articles/2020/03/a.md')), { recursive: true });
    await edit(file);
    const atOnce = places(await site.refresh());
    const all = places(await site.checkAll());
    const expected = await whole(content);
    expect(all, what).toEqual(expected);
    const isOfText = what === 'a dead link' || what === 'a faulty date';
    expect(isOfText ? atOnce : expected, what).toEqual(expected);
    const fresh = residentOf(content);
    const hasFault = (await fresh.refresh()).some(({ severity }) => severity === 'error');
    if (hasFault) continue;
    for (const path of looked) {
      expect(String(await bytesAt(site, path)), `${what}: ${path}`).toBe(
        String(await bytesAt(fresh, path)),
      );
    }
  }
});

test('what was wrong elsewhere stays until the whole is checked again', async () => {
  const content = join(await testFolder(), 'content');
  await writeFiles(content, { ...sound, 'articles/2020/03/c.md': article({}, '[x](/khong/).') });
  const site = residentOf(content);
  await site.refresh();
  await site.checkAll();
  await writeFile(join(content, 'articles/2020/03/a.md'), article({ title: 'Bài một' }, 'Mới.'));
  expect(places(await site.refresh()).join('\n')).toMatch(/c\.md:\d+:\d+ LINK_MISSING/u);
});

describe('one text that is not saved', () => {
  const faulty: readonly (readonly [string, string])[] = [
    ['articles/2020/03/c.md', article({ date: '2020-02-31', unit: 'dang-bo-xa-hong-duk' })],
    [
      'articles/2020/03/c.md',
      article({ title: 'Bài một', related: '[2020/03/khong]' }, '[x](/khong/)'),
    ],
    [
      'articles/2020/03/b.md',
      article({}, '**Đậm\n\n![](/media/khong.jpg)\n\nNgày 31/2/2020, huyên.'),
    ],
    ['articles/2020/03/b.md', '---\ntitle: [\n---\n\nx'],
    ['pages/gioi-thieu.md', markdownFile('title: Giới thiệu', '[x](/2020/03/a/#khong) <b>a</b>')],
    [
      'documents/a.md',
      markdownFile('title: Văn bản\nnumber: 1/CT\nreplaces: [2/CT]', '[x](/khong/)'),
    ],
  ];

  test.each(sampleOf(faulty, 2, 1))(
    'has the faults that it would have when saved: %s %#',
    async (path, text) => {
      const content = join(await testFolder(), 'content');
      await writeFiles(content, sound);
      const site = residentOf(content);
      await site.refresh();
      const found = site.checkText(path, text);
      await writeFiles(content, { [path]: text });
      const saved = residentOf(content);
      await saved.refresh();
      const expected = (await saved.checkAll())?.filter(({ file }) => file === `content/${path}`);
      expect(expected?.length).toBeGreaterThan(0);
      expect(found).toEqual(expected);
    },
  );

  wholeTest(
    'costs the same among many: less than a tenth of a second',
    async () => {
      const content = join(await testFolder(), 'content');
      await writeCorpus(makeCorpus(2_000), content);
      const site = residentOf(content);
      await site.refresh();
      const path = 'articles/2020/03/moi.md';
      const check = (words: string) => site.checkText(path, article({}, `${words}. [x](/khong/)`));
      check('Lần đầu');
      const before = process.cpuUsage();
      for (let time = 0; time < 10; time += 1)
        expect(check(`Câu ${time}`).length).toBeGreaterThan(0);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 10_000).toBeLessThan(100);
    },
    120_000,
  );
});
