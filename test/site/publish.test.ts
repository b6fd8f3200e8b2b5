import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { buildFixture, filesIn, temporaryFolder, testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';

/* The command itself, on complete sites: refusals, publications, output. */

const slugs = Array.from({ length: 10 }, (_, index) => `tin-${index + 1}`);
const fileOf = (slug: string): string => `articles/2020/03/${slug}.md`;

const content = {
  ...registers,
  ...Object.fromEntries(
    slugs.map((slug, index) => [
      fileOf(slug),
      article({ title: `Tin số ${index + 1}` }, `Nội dung của tin số ${index + 1}.`),
    ]),
  ),
};

let folder = '';
let live = '';

/** Builds the content after an edit of its folder; returns the site's folder. */
const built = async (
  name: string,
  edit: (content: string) => Promise<unknown>,
): Promise<string> => {
  const place = join(folder, name);
  const source = join(place, 'content');
  await writeFiles(source, content);
  await edit(source);
  return buildFixture(source, place);
};

beforeAll(async () => {
  folder = await temporaryFolder();
  live = await built('live', async () => {});
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const publish = (...words: readonly string[]): Promise<CommandEnd> =>
  runCommand(['publish', ...words]);

const moveFirst = async (source: string, lines = ''): Promise<void> => {
  await mkdir(join(source, 'articles/2020/04'), { recursive: true });
  const moved = join(source, 'articles/2020/04/tin-mot.md');
  await rename(join(source, fileOf('tin-1')), moved);
  const text = await readFile(moved, 'utf8');
  await writeFile(moved, text.replace('---\n', `---\n${lines}`));
};

describe('compared with what is live', () => {
  test('the same site passes', async () => {
    const end = await publish('--output', live, '--live', live);
    expect(end).toEqual({
      status: 0,
      stdout:
        'Đăng được: không mất địa chỉ nào.\nTrang: 0 mới, 0 sửa, 0 đổi chỗ, 0 bỏ. Tệp khác: 0 mới, 0 sửa, 0 bỏ.\n',
      stderr: '',
    });
  });

  test('a moved article is refused; the lines that are printed are the cure', async () => {
    const moved = await built('moved', (source) => moveFirst(source));
    const end = await publish('--output', moved, '--live', live);
    expect(end).toMatchObject({ status: 1, stderr: '' });
    expect(end.stdout).toContain(
      'Bài "Tin số 1" đã chuyển từ content/articles/2020/03/tin-1.md sang content/articles/2020/04/tin-mot.md',
    );
    const [, lines = ''] = /rồi dựng lại:\n( +aliases:\n(?: +- .+\n)+)/u.exec(end.stdout) ?? [];
    const yaml = lines.replaceAll(/^ {7}/gmu, '');
    expect(yaml).toBe('aliases:\n  - /2020/03/tin-1/\n');
    const mended = await built('mended', (source) => moveFirst(source, yaml));
    const after = await publish('--output', mended, '--live', live);
    expect(after.stdout).toMatch(
      /^Đăng được: .+\nTrang: \d+ mới, \d+ sửa, [1-9]\d* đổi chỗ, 0 bỏ\./u,
    );
    expect(after.status).toBe(0);
  });

  test('a deleted article is refused; withdrawn as the message says, it passes', async () => {
    const gone = await built('gone', (source) => rm(join(source, fileOf('tin-2'))));
    const end = await publish('--output', gone, '--live', live);
    expect(end.status).toBe(1);
    expect(end.stdout).toMatch(/^Chưa đăng được: 1 điều phải sửa; trang đang chạy giữ nguyên\.\n/u);
    expect(end.stdout).toContain('tệp content/articles/2020/03/tin-2.md bị xóa');
    expect(end.stdout).toContain('withdrawn:\n');
    const withdrawn = await built('withdrawn', async (source) => {
      const fields = '{ date: 2020-03-31, reason: Đăng nhầm }';
      await writeFile(join(source, fileOf('tin-2')), article({ withdrawn: fields }));
    });
    expect(await publish('--output', withdrawn, '--live', live)).toMatchObject({ status: 0 });
  });

  test('half of the articles vanish: refused, until their number is named', async () => {
    const half = await built('half', async (source) => {
      for (const slug of slugs.slice(0, 5)) await rm(join(source, fileOf(slug)));
    });
    const words = ['--output', half, '--live', live] as const;
    const end = await publish(...words);
    expect(end.status).toBe(1);
    expect(end.stdout).toMatch(/^Chưa đăng được: 6 điều/u);
    expect(end.stdout).toContain('Bản mới làm mất 5 trong 10 bài');
    expect(end.stdout).toContain('--accept-loss 5\n');
    const wrong = await publish(...words, '--accept-loss', '4');
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('số bài mất không phải 4 mà là 5');
    const right = await publish(...words, '--accept-loss', '5');
    expect(right.stdout).toContain('Bỏ 5 bài theo --accept-loss: "Tin số 1", ');
    expect(right.status).toBe(0);
  });

  test('as Markdown and as JSON', async () => {
    const gone = await built('gone-too', (source) => rm(join(source, fileOf('tin-3'))));
    const words = ['--output', gone, '--live', live, '--base-url', 'https://tin.example'];
    const markdown = await publish(...words, '--format', 'markdown');
    expect(markdown.status).toBe(1);
    expect(markdown.stdout).toContain(
      '| Bài | bỏ | [Tin số 3](<https://tin.example/2020/03/tin-3/>) |',
    );
    const json = await publish(...words, '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      refusals: [{ kind: 'articleGone', file: 'content/articles/2020/03/tin-3.md' }],
      loss: { lost: [{ url: '/2020/03/tin-3/' }], of: 10, limit: 3 },
      changes: { pages: { removed: { length: 3 } } },
    });
  });
});

describe('published into a folder', () => {
  test('first, again, and not when something would be lost', async () => {
    const target = join(await testFolder(), 'tin');
    const first = await publish('--output', live, '--to', target);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /\nĐã đăng lên .+: gửi \d+ tệp, xóa 0 tệp\.\nCấu hình máy chủ .+ đã đổi: nạp lại máy chủ .+\n$/u,
    );
    const served = await readFile(join(target, 'current/2020/03/tin-1/index.html'), 'utf8');
    expect(served).toBe(await readFile(join(live, '2020/03/tin-1/index.html'), 'utf8'));
    const again = await publish('--output', live, '--to', target, '--format', 'json');
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ refusals: [] });
    expect(again.stderr).toMatch(/^Đã đăng lên /u);
    const gone = await built('gone-three', (source) => rm(join(source, fileOf('tin-4'))));
    const before = await filesIn(target);
    const lossy = await publish('--output', gone, '--to', target);
    expect(lossy.status).toBe(1);
    expect(await filesIn(target)).toEqual(before);
  });

  test('--dry-run compares and sends nothing', async () => {
    const target = join(await testFolder(), 'tin');
    const end = await publish('--output', live, '--to', target, '--dry-run');
    expect(end.status).toBe(0);
    expect(end.stdout).not.toContain('Đã đăng');
    expect(await filesIn(join(target, '..'))).toEqual([]);
  });
});

test('a target with a site of its own is compared with that, whatever --live names', async () => {
  const target = await testFolder();
  await publish('--output', live, '--to', target);
  const less = await built('less', (source) => rm(join(source, fileOf('tin-2'))));
  const end = await publish('--output', less, '--live', less, '--to', target);
  expect(end.status).toBe(1);
  expect(end.stdout).toContain('content/articles/2020/03/tin-2.md');
});

test('a preview, which contains unpublished content, is not published', async () => {
  const place = join(folder, 'preview');
  const source = join(place, 'content');
  await writeFiles(source, content);
  const site = await buildFixture(source, place, { isPreview: true });
  const end = await publish('--output', site, '--live', live);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toContain('dựng với --drafts');
});

describe('an empty place', () => {
  test.each([
    [[], 2, /chưa có trang nào .+ thêm --first\.\n$/u],
    [['--first'], 0, /^$/u],
  ])('with %j ends with status %i', async (words, status, stderr) => {
    const end = await publish('--output', live, '--live', await testFolder(), ...words);
    expect(end.status).toBe(status);
    expect(end.stderr).toMatch(stderr);
  });

  test('--first is wrong where a site is live, at --live or at the target', async () => {
    const target = join(await testFolder(), 'tin');
    await publish('--output', live, '--to', target);
    const empty = await testFolder();
    for (const words of [
      ['--live', live],
      ['--to', target, '--live', empty],
    ]) {
      const end = await publish('--output', live, '--first', ...words);
      expect(end).toMatchObject({ status: 2, stdout: '' });
      expect(end.stderr).toMatch(/^--first: đã có trang đang chạy/u);
    }
  });
});

describe('a folder that has changed since it was built', () => {
  test.each<[string, (site: string) => Promise<unknown>, RegExp]>([
    [
      'lacks a page',
      (site) => rm(join(site, '2020/03/tin-1/index.html')),
      /thiếu tệp "2020\/03\/tin-1\/index\.html"/u,
    ],
    ['lacks a file', (site) => rm(join(site, 'robots.txt')), /thiếu tệp "robots\.txt"/u],
    [
      'has a file cut short',
      (site) => writeFile(join(site, 'atom.xml'), ''),
      /Tệp "atom\.xml" không đúng như lúc dựng/u,
    ],
    [
      'has a stray file',
      (site) => writeFile(join(site, 'la.txt'), 'x'),
      /Tệp "la\.txt" không do lần dựng này/u,
    ],
    [
      'has a faulty manifest',
      (site) => writeFile(join(site, 'manifest-site.json'), '{'),
      /không đọc được manifest-site\.json/u,
    ],
    [
      'has no manifest',
      (site) => rm(join(site, 'manifest-site.json')),
      /chưa có trang đã dựng .+ chạy npm run build/u,
    ],
    ['is not there', (site) => rm(site, { recursive: true }), /chưa có trang đã dựng/u],
  ])('%s: refused', async (_name, damage, said) => {
    const copy = join(await testFolder(), 'site');
    await cp(live, copy, { recursive: true });
    await damage(copy);
    const end = await publish('--output', copy, '--live', live);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(said);
    expect(end.stderr).toContain('npm run build');
  });

  test('only the mark of the build may be left', async () => {
    const copy = join(await testFolder(), 'site');
    await cp(live, copy, { recursive: true });
    await rm(join(copy, '.ban-tin-dai-hoi'));
    expect(await publish('--output', copy, '--live', live)).toMatchObject({ status: 0 });
  });
});

test.each([
  [[], 'Cần --to'],
  [['--live', 'x', '--keep', '0'], '--keep: không hiểu "0"'],
  [['--live', 'x', '--accept-loss', '-1'], '--accept-loss: không hiểu "-1"'],
  [['--live', 'x', '--accept-loss', '1.5'], '--accept-loss: không hiểu "1.5"'],
  [['--live', 'x', '--base-url', 'tin'], '--base-url: không dùng được "tin"'],
  [['--live', 'ftp://tin.example/'], 'Trang đang chạy: không dùng được "ftp://tin.example/"'],
  [['--live', 'khong-co'], 'không đọc được'],
  [['--live', 'http://127.0.0.1:1/'], 'Trang đang chạy: không nối được tới http://127.0.0.1:1/'],
  [['--to', 'ftp://tin.example/'], '--to: không hiểu'],
  [['--live', 'x', '--format', 'html'], 'thêm --help'],
])('%j is reported', async (words, said) => {
  const end = await publish('--output', live, ...words);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toContain(said);
});
