import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { runCommand } from './run-command.ts';
import { runProcess } from './run-process.ts';
import { sampleOf } from '../whole-matrix.ts';

const prepared = async (): Promise<{ folder: string; content: string; output: string }> => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(makeCorpus(4), content);
  return { folder, content, output: join(folder, 'site') };
};

const faulty = '---\ntitle: Bài lỗi\ndate: 31/02/2020\ncategory: chuyen-muc-01\n---\n\nNội dung.\n';

describe('build', () => {
  test('writes the site and says how many pages', async () => {
    const { content, output } = await prepared();
    const end = await runCommand(['build', '--content', content, '--output', output]);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toMatch(/^Đã dựng \d+ trang vào .+\.\n$/u);
    expect(await filesIn(output)).toContain('index.html');
  });

  test('with faulty content it reports the faults and keeps the old site', async () => {
    const { folder, content, output } = await prepared();
    await runCommand(['build', '--content', content, '--output', output]);
    await writeFile(join(output, 'dau-vet.txt'), 'cũ');
    const before = await filesIn(output);
    await mkdir(join(content, 'articles/2020/02'), { recursive: true });
    await writeFile(join(content, 'articles/2020/02/loi.md'), faulty);
    const end = await runCommand(['build', '--content', content, '--output', output]);
    expect(end.status).toBe(1);
    expect(end.stderr).toMatch(
      /articles\/2020\/02\/loi\.md:3:7 lỗi \[DATE\] date: "31\/02\/2020" không phải ngày hợp lệ \(tháng 2\/2020 chỉ có 29 ngày\); viết 2020-02-29\n/u,
    );
    expect(end.stderr).toMatch(/\nChưa dựng trang; thư mục \S+ giữ nguyên\.\n$/u);
    expect(await filesIn(output)).toEqual(before);
    expect((await filesIn(folder)).filter((file) => /staging|previous/u.test(file))).toEqual([]);
  });

  test('replaces a site without a trace of deleted articles', async () => {
    const { content, output } = await prepared();
    await runCommand(['build', '--content', content, '--output', output]);
    const article = (await filesIn(content)).find((file) => file.endsWith('.md')) ?? '';
    await rm(join(content, article));
    await runCommand(['build', '--content', content, '--output', output]);
    const slug = article.replace(/^articles\/|\.md$/gu, '');
    expect((await filesIn(output)).filter((file) => file.includes(slug))).toEqual([]);
  });

  test('a folder below which it cannot write is reported, without a stack trace', async () => {
    const { folder, content } = await prepared();
    await writeFile(join(folder, 'tep'), '');
    const output = join(folder, 'tep', 'site');
    const end = await runCommand(['build', '--content', content, '--output', output]);
    expect(end.status).toBe(2);
    expect(end.stderr).toMatch(/^Không ghi được trang: .+; trang cũ giữ nguyên\.\n$/u);
  });

  test('refuses to put the site into the content folder', async () => {
    const { content } = await prepared();
    const before = await filesIn(content);
    const end = await runCommand(['build', '--content', content, '--output', content]);
    expect(end.status).toBe(2);
    expect(end.stderr).toMatch(/^--output: /u);
    expect(await filesIn(content)).toEqual(before);
  });

  test('--base-url and --now replace the settings and the clock', async () => {
    const { content, output } = await prepared();
    const words = ['build', '--content', content, '--output', output];
    const options = ['--base-url', 'https://khac.example/tin', '--now', '2016-06-01'];
    expect(await runCommand([...words, ...options])).toMatchObject({ status: 0 });
    const home = await readFile(join(output, 'index.html'), 'utf8');
    expect(home).toContain('<link rel="canonical" href="https://khac.example/tin/">');
    expect(
      (await filesIn(output)).filter((file) => /^20\d\d\/\d\d\/[^/]+\/index.html$/u.test(file)),
    ).toHaveLength(1);
  });
});

describe('check', () => {
  test('sound content has no faults', async () => {
    const { content } = await prepared();
    expect(await runCommand(['check', '--content', content])).toEqual({
      status: 0,
      stdout: 'Không có lỗi.\n',
      stderr: '',
    });
  });

  test('--format json prints every field of every fault', async () => {
    const { content } = await prepared();
    await mkdir(join(content, 'articles/2020/02'), { recursive: true });
    await writeFile(join(content, 'articles/2020/02/loi.md'), faulty);
    const end = await runCommand(['check', '--content', content, '--format', 'json']);
    expect(end.status).toBe(1);
    const problems = JSON.parse(end.stdout) as Record<string, unknown>[];
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 7, 'DATE'],
    ]);
    const fields = 'file line column severity code message hint';
    expect(Object.keys(problems[0] ?? {}).join(' ')).toBe(fields);
  });

  test('writes nothing', async () => {
    const { folder, content } = await prepared();
    const before = await filesIn(folder);
    await chmod(content, 0o555);
    await runCommand(['check', '--content', content]);
    await chmod(content, 0o755);
    expect(await filesIn(folder)).toEqual(before);
  });
});

test.each([
  [['build', '--help'], /^Cách dùng: npm run build/u],
  [['check', '--help'], /^Cách dùng: npm run check/u],
  [['start', '--help'], /^Cách dùng: npm run start/u],
  [['--help'], /Các lệnh:/u],
])('%j explains itself in Vietnamese', async (words, pattern) => {
  const { status, stdout } = await runCommand(words);
  expect(status).toBe(0);
  expect(stdout).toMatch(pattern);
  expect(stdout).not.toMatch(/Usage|Options|display help|default:|choices/u);
});

test.each([
  [['build', '--sai'], 'Không có tùy chọn "--sai"'],
  [['build', '--output'], 'cần một giá trị'],
  [['build', 'thua'], 'Thừa tham số'],
  [['check', '--format', 'xml'], 'không dùng được'],
  [['build', '--now', 'hôm qua'], '--now: không hiểu "hôm qua"'],
  [['check', '--now', '12'], '--now: không hiểu "12"'],
  [['start', '--now', '2020-W10'], '--now: không hiểu "2020-W10"'],
  [['start', '--base-url', 'tin'], '--base-url: không dùng được "tin"'],
  [['build', '--base-url', 'javascript:alert(1)'], '--base-url: không dùng được'],
  [['check', '--content', 'khong-co'], '--content: không đọc được thư mục nội dung "khong-co"'],
  [['start', '--port', '99999'], '--port: không dùng được "99999"'],
  [['bulid'], 'Không có lệnh "bulid"'],
  [[], 'Cần tên một lệnh'],
])('%j is wrong use: status 2 and a sentence', async (words, message) => {
  const { status, stderr } = await runCommand(words);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\bat .*:\d+|error:/u);
});

test('start ends with a sentence if no port is free', async () => {
  const servers = Array.from({ length: 11 }, () => createServer());
  onTestFinished(() => servers.forEach((server) => server.close()));
  for (const [index, server] of servers.entries()) {
    await new Promise<void>((done) => {
      server.listen({ port: 8950 + index, host: 'localhost' }, done);
    });
  }
  const { folder, content } = await prepared();
  const words = ['--content', content, '--output', join(folder, 'site'), '--port', '8950'];
  expect(await runProcess(['start', ...words])).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '--port: các cổng từ 8950 đến 8960 đều đang bận; tắt bớt bản xem trước, hoặc chọn cổng khác.\n',
  });
});

/* Elsewhere commands run within the test's process; here they run in a shell. */
const ends: readonly (readonly [number, string, string | undefined, string, string])[] = [
  [0, 'sound content', '', 'Không có lỗi.\n', ''],
  [1, 'a fault', faulty, '[DATE]', ''],
  [2, 'a folder that is not there', undefined, '', '--content: không đọc được thư mục nội dung'],
];

test.each(sampleOf(ends, 3, 1))(
  'a process ends with %i for %s',
  async (status, _name, text, stdout, stderr) => {
    const { folder, content } = await prepared();
    if (text) {
      await mkdir(join(content, 'articles/2020/02'), { recursive: true });
      await writeFile(join(content, 'articles/2020/02/loi.md'), text);
    }
    const end = await runProcess(['check', '--content', text === undefined ? folder + 1 : content]);
    expect(end.status).toBe(status);
    expect(end.stdout).toContain(stdout);
    expect(end.stderr).toContain(stderr);
  },
);

test('all commands take the options of the others where they do no harm', async () => {
  const { folder, content } = await prepared();
  const output = join(folder, 'khac');
  const end = await runCommand(['check', '--content', content, '--output', output, '--drafts']);
  expect(end).toMatchObject({ status: 0 });
  expect((await filesIn(folder)).filter((file) => file.startsWith('khac'))).toEqual([]);
});

test.each([
  ['a command', ['src/cli/main.mjs', 'check']],
  ['npm test', (packageFile.scripts.test.split(' && ')[0] ?? '').split(' ').slice(1)],
])('%s says on an old Node which one is needed, and where to get it', async (_name, words) => {
  const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.1.0'}})`;
  const environment = { NODE_OPTIONS: `--import="${old}"` };
  const child = spawnSync(process.execPath, words, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  expect(child).toMatchObject({ status: 2, stdout: '' });
  expect(child.stderr).toMatch(
    /^Cần Node 24 trở lên, máy này đang chạy Node 20\.1\.0; [^\n]+ hãy cài Node 24 [^\n]+\n$/u,
  );
});
