import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { filesIn, temporaryFolder, testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';
import { wholeTest } from '../whole-matrix.ts';

/* `npx eleventy`, which the presets of hosts run. */

const article = (title: string, extra = ''): string =>
  `---\ntitle: ${title}\ndate: 2020-03-10\ncategory: chuyen-muc-01\nunit: don-vi-01\nverbatim: true\n${extra}---\n\nBài mẫu {{ 7 * 7 }}.\n`;

const sound = new Map([
  ...makeCorpus(8),
  ['README.md', '# Bài kín: đọc trước\n'],
  ['articles/2020/03/a-da-dang.md', article('Bài đã đăng')],
  ['articles/2020/03/b-nhap.md', article('Bài kín một', 'draft: true\n')],
  ['articles/2020/03/c-hen-gio.md', article('Bài kín hai', 'publishAt: 2020-03-20 08:00\n')],
  ['articles/2020/03/d-het-han.md', article('Bài kín ba', 'expireAt: 2020-03-15\n')],
]);

const now = '2020-03-16T00:00';
const address = 'https://xa.example/tin/';

interface End {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;
let content: string;
let site: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  content = join(folder, 'content');
  site = join(folder, 'web');
  await writeCorpus(sound, content);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const eleventy = (
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<End> =>
  new Promise((done) => {
    const settings = { BAN_TIN_CONTENT: content, BAN_TIN_OUTPUT: site, BAN_TIN_NOW: now };
    execFile(
      process.execPath,
      ['node_modules/@11ty/eleventy/cmd.cjs', ...words],
      {
        env: { ...process.env, CI: 'true', ...settings, BAN_TIN_BASE_URL: address, ...environment },
      },
      (error, stdout, stderr) => done({ status: error ? error.code : 0, stdout, stderr }),
    );
  });

const bytesOf = async (root: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await filesIn(root)).map(async (file) => [file, await readFile(join(root, file), 'latin1')]),
    ),
  ) as Record<string, string>;

/** Simulates a full disk for pages that Eleventy writes. */
const fullDisk = `import fs from 'node:fs';
const { writeFileSync } = fs;
fs.writeFileSync = (file, ...rest) => {
  if (!String(file).endsWith('index.html')) return writeFileSync(file, ...rest);
  throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
};
`;

/** The remains of a killed build beside the site. */
const leftover = async (): Promise<string> => {
  const left = join(folder, '.web.staging-AbC123', 'site');
  await mkdir(left, { recursive: true });
  await writeFile(join(left, 'index.html'), 'nửa trang');
  return left;
};

test('it makes the same bytes as a build, and clears what a killed one has left', async () => {
  const left = await leftover();
  const expected = join(folder, 'expected');
  const settings = ['--content', content, '--now', now, '--base-url', address];
  const built = await runCommand(['build', ...settings, '--output', expected]);
  expect(built).toMatchObject({ status: 0 });
  const end = await eleventy();
  expect(end).toMatchObject({ status: 0 });
  expect(end.stdout).toMatch(/Đã dựng \d+ trang vào /u);
  const made = await bytesOf(site);
  expect(made).toEqual(await bytesOf(expected));
  expect(Object.keys(made).length).toBeGreaterThan(100);
  expect(existsSync(left)).toBe(false);
  await rm(expected, { recursive: true });
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'web']);
});

test('nothing is published that is not to be seen, nor a text that is no article', async () => {
  const made = await bytesOf(site);
  for (const [file, text] of Object.entries(made)) {
    const words = Buffer.from(text, 'latin1').toString();
    expect(words, file).not.toContain('Bài kín');
    expect(words, file).not.toContain('49.');
  }
  expect(made['2020/03/a-da-dang/index.html']).toContain('{{ 7 * 7 }}');
  expect(Object.keys(made).filter((file) => /readme|b-nhap|c-hen/iu.test(file))).toEqual([]);
});

test('faults and foreign code: reported with their position, never run, the old site unchanged', async () => {
  const before = await bytesOf(site);
  const marker = join(folder, 'marker');
  const hostile = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, 'x')`;
  const added = {
    'articles/2020/03/a-da-dang.11tydata.js': `export default (${hostile});`,
    'articles/2020/03/11tydata.njk': `{{ x }}`,
    'la.11ty.js': `${hostile}; export default () => 'x';`,
    'articles/2020/03/e-sai.md': article('Bài sai').replace('2020-03-10', '2020-02-31'),
  };
  for (const [file, text] of Object.entries(added)) await writeFile(join(content, file), text);
  const end = await eleventy();
  expect(end).toMatchObject({ status: 1, stdout: '' });
  for (const file of Object.keys(added)) expect(end.stderr).toContain(`content/${file}:`);
  expect(end.stderr).toMatch(/articles\/2020\/03\/e-sai\.md:3:7 lỗi \[DATE/u);
  expect(end.stderr).toContain('giữ nguyên');
  expect(existsSync(marker)).toBe(false);
  expect(await bytesOf(site)).toEqual(before);
  for (const file of Object.keys(added)) await rm(join(content, file));
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'web']);
});

wholeTest('an invalid setting is reported with the name of its variable', async () => {
  const end = await eleventy([], { BAN_TIN_NOW: 'hôm nay' });
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toMatch(/^BAN_TIN_NOW: không hiểu "hôm nay"[^\n]+\n$/u);
});

wholeTest('an option that would make another site is refused in one sentence', async () => {
  const end = await eleventy(['--serve']);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toMatch(/^Trang này không dùng tùy chọn --serve [^\n]+"npm start"\.\n$/u);
});

/** A disk that is full under the command itself is in `disk-faults.test.ts`, which `npm test` runs. */
wholeTest('when Eleventy fails midway, so does the command, and the old site stays', async () => {
  const before = await bytesOf(site);
  const preload = join(await testFolder(), 'full-disk.mjs');
  await writeFile(preload, fullDisk);
  /** A change of it affects every page. */
  const settings = join(content, 'site.yaml');
  const name = await readFile(settings, 'utf8');
  await writeFile(settings, name.replace('name: Trang mẫu', 'name: Trang mẫu khác'));
  const end = await eleventy([], { NODE_OPTIONS: `--import=${preload}` });
  expect(end).toMatchObject({ status: 2 });
  expect(end.stderr).toContain('ENOSPC');
  expect(end.stderr).toContain('trang cũ giữ nguyên');
  expect(await bytesOf(site)).toEqual(before);
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'web']);
});
