import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommandAt } from './run-command.ts';
import { runProcessAt, type CommandEnd } from './run-process.ts';
import { wholeTest } from '../whole-matrix.ts';

const x = 'content/articles/2020/02/x.md';
const faulty = { [x.slice('content/'.length)]: article({ date: '31/02/2020' }) };

/** A folder with a content folder of these files and the registers. */
const folderWith = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await testFolder();
  await writeFiles(join(folder, 'content'), { ...registers, ...files });
  return folder;
};

const run = (
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> =>
  runCommandAt(words, {
    calledFrom: folder,
    environment: { GITHUB_ACTIONS: '', NO_COLOR: '', ...environment },
  });

const line = `${x}:3:7 lỗi [DATE] date: "31/02/2020" không phải ngày hợp lệ (tháng 2/2020 chỉ có 29 ngày); viết 2020-02-29`;

const text = `${x} (1 lỗi)

${line}
     3 | date: 31/02/2020
       |       ^^^^^^^^^^

Có 1 lỗi trong 1 tệp.
`;

const people = new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}$`, 'v');
const github = /^::error file=content\/articles\/2020\/02\/x\.md,line=3,col=7,title=/u;

describe('the report', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['for people', [], {}, people],
    ['for people, asked for in CI', ['--format', 'text'], { GITHUB_ACTIONS: 'true' }, people],
    ['for people in another CI', [], { CI: 'true' }, people],
    ['as annotations', ['--format', 'github'], {}, github],
    ['as annotations by itself on GitHub', [], { GITHUB_ACTIONS: 'true' }, github],
    ['to be posted', ['--format', 'markdown'], {}, /^\*\*Kiểm tra nội dung: 1 lỗi/u],
    ['for programs', ['--format', 'json'], {}, /^\[\n {2}\{\n {4}"file": /u],
  ])('%s', async (_name, words, environment, expected) => {
    const end = await run(await folderWith(faulty), ['check', ...words], environment);
    expect(end).toMatchObject({ status: 1, stderr: '' });
    expect(end.stdout).toMatch(expected);
  });

  test('of a build is the same, on the other stream', async () => {
    const end = await run(await folderWith(faulty), ['build'], { GITHUB_ACTIONS: 'true' });
    expect(end.status).toBe(1);
    expect(end.stderr.startsWith(text)).toBe(true);
  });
});

/** Gives the command a terminal; every Debian has `script`. */
const inTerminal = (folder: string, words: string, environment: Record<string, string>): string => {
  const main = join(process.cwd(), 'src/cli/main.mjs');
  const command = `stty cols 60; '${process.execPath}' '${main}' ${words}`;
  return spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, TERM: 'xterm-256color', CI: '', ...environment },
  }).stdout;
};

describe.runIf(existsSync('/usr/bin/script'))('on a terminal', () => {
  wholeTest('there are colours', async () => {
    const plain = { NO_COLOR: '', FORCE_COLOR: '' };
    const output = inTerminal(await folderWith(faulty), 'check --format text', plain);
    expect(output).toContain('viết 2020-02-29');
    expect(output).toContain('\u001B[1m\u001B[31mlỗi');
  });

  test('there are no colours with NO_COLOR; long lines are cut at its width', async () => {
    const body = `${'Đại hội điểm. '.repeat(20)}[a](/khong-co/)`;
    const path = 'articles/2020/03/y.md';
    const folder = await folderWith({ [path]: article({}, body) });
    const output = inTerminal(folder, 'check --format text', { NO_COLOR: '1' });
    const shown = output.split(/\r?\n/u).filter((each) => /^ {5}7 \|/u.test(each));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.length).toBeLessThanOrEqual(60);
    expect(shown[0]).toContain('/khong-co/');
    expect(output).not.toContain('\u001B[31m');
  });
});

/** The command in watch mode, and its output so far. */
const watching = (folder: string, words: readonly string[] = []) => {
  const running: { child?: ChildProcess; output: string } = { output: '' };
  const end = runProcessAt(['check', '--watch', ...words], {
    calledFrom: folder,
    environment: { GITHUB_ACTIONS: '' },
    onStart: (child) => {
      running.child = child;
      onTestFinished(() => void child.kill('SIGKILL'));
      child.stdout?.on('data', (chunk: string) => (running.output += chunk));
    },
  });
  /** Waits for words after those of the previous wait. */
  const until = async (expected: string): Promise<void> => {
    while (!running.output.includes(expected)) await new Promise((go) => setTimeout(go, 20));
    running.output = running.output.slice(running.output.indexOf(expected) + expected.length);
  };
  return { end, until, stop: (signal: NodeJS.Signals) => running.child?.kill(signal) };
};

const waits = 'nhấn Ctrl+C để dừng.\n';

describe('--watch', () => {
  test('checks again at each change, and ends well on Ctrl+C', async () => {
    const folder = await folderWith({});
    const { end, until, stop } = watching(folder);
    await until('Không có lỗi.');
    await until(waits);
    await mkdir(dirname(join(folder, x)), { recursive: true });
    await writeFile(join(folder, x), article({ date: '31/02/2020' }));
    await until('viết 2020-02-29');
    await until(waits);
    await writeFile(join(folder, x), article({ date: '2020-02-12' }));
    await until('Không có lỗi.');
    await until(waits);
    stop('SIGINT');
    const ended = await end;
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    /** Output that is not a terminal is not cleared. */
    expect(ended.stdout).not.toContain('\u001B');
  });

  wholeTest('lives on when the content folder goes, and sees it come back', async () => {
    const folder = await folderWith({});
    const { end, until, stop } = watching(folder);
    await until(waits);
    await rename(join(folder, 'content'), join(folder, 'khac'));
    await until('không đọc được thư mục nội dung');
    await until(waits);
    await rename(join(folder, 'khac'), join(folder, 'content'));
    await until('Không có lỗi.');
    await until(waits);
    await writeFile(join(folder, 'content/site.yaml'), 'name: 1\n');
    await until('content/site.yaml:1:7 lỗi');
    await until(waits);
    stop('SIGTERM');
    expect(await end).toMatchObject({ status: 0, stderr: '' });
  });

  test('a folder that was never there is wrong use', async () => {
    const end = await run(await testFolder(), ['check', '--watch']);
    expect(end.status).toBe(2);
    expect(end.stderr).toMatch(/^--content: không đọc được/u);
  });
});

/** A host on this machine that answers by path, and the requests that it received. */
const serve = async (): Promise<{ address: string; asked: string[] }> => {
  const asked: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    if (url === '/doi') response.writeHead(302, { Location: '/con' });
    else response.writeHead(url === '/con' ? 200 : 404);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};

const linking = (address: string): Record<string, string> => ({
  'articles/2020/03/x.md': article(
    {},
    `Xem [một](${address}/con), [hai](${address}/mat) và [ba](${address}/doi).`,
  ),
});

const external = ['check', '--external', '--external-private', '--format', 'json'];

const placesIn = ({ stdout }: CommandEnd): string[] =>
  (JSON.parse(stdout) as { file: string; line: number; column: number; code: string }[]).map(
    ({ file, line: row, column, code }) => `${file}:${row}:${column} ${code}`,
  );

describe('--external', () => {
  const warned = 'content/articles/2020/03/x.md:7:46 EXTERNAL_LINK';

  test('reports broken links as warnings, and remembers the answers', async () => {
    const { address, asked } = await serve();
    const folder = await folderWith(linking(address));
    const at = (now: string) => run(folder, [...external, '--now', now]);
    const first = await at('2020-03-14T08:00');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(placesIn(first).map((place) => place.replace(/:\d+ /u, ' '))).toEqual([
      warned.replace(/:\d+ /u, ' '),
    ]);
    expect(asked.toSorted()).toEqual([
      'GET /mat',
      'HEAD /con',
      'HEAD /con',
      'HEAD /doi',
      'HEAD /mat',
    ]);
    expect(await filesIn(folder)).toContain('.cache/external-links.json');

    asked.length = 0;
    expect(placesIn(await at('2020-03-14T09:00'))).toEqual(placesIn(first));
    expect(asked).toEqual([]);
    expect(placesIn(await at('2020-03-16T08:00'))).toEqual(placesIn(first));
    expect(asked).toEqual(['HEAD /mat', 'GET /mat']);
  });

  test('an error of the content, not a link, makes the status', async () => {
    const { address } = await serve();
    const folder = await folderWith({ ...linking(address), ...faulty });
    const end = await run(folder, external);
    expect(end.status).toBe(1);
    expect(placesIn(end).filter((place) => /DATE|EXTERNAL_LINK/u.test(place))).toHaveLength(2);
  });

  test('another file for the answers', async () => {
    const { address } = await serve();
    const folder = await folderWith(linking(address));
    await run(folder, [...external, '--external-cache', 'nho/lien-ket.json']);
    const kept = await readFile(join(folder, 'nho/lien-ket.json'), 'utf8');
    expect(kept).toContain(`${address}/con`);
  });

  test('answers that cannot be kept are not a fault', async () => {
    const { address } = await serve();
    const folder = await folderWith(linking(address));
    const end = await run(folder, [...external, '--external-cache', 'content/site.yaml/a']);
    expect(end.status).toBe(0);
    expect(end.stderr).toMatch(/^Không ghi được content\/site\.yaml\/a; .+\n$/u);
  });

  test('hosts of this machine and its network are never asked', async () => {
    const { address, asked } = await serve();
    const end = await run(await folderWith(linking(address)), ['check', '--external']);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout.match(/địa chỉ trong mạng nội bộ/gu)).toHaveLength(3);
    expect(asked).toEqual([]);
  });

  test('a check without it sends no request and writes only its cache', async () => {
    const { address, asked } = await serve();
    const folder = await folderWith(linking(address));
    const before = await filesIn(folder);
    expect((await run(folder, ['check'])).stdout).toBe('Không có lỗi.\n');
    expect(asked).toEqual([]);
    const after = (await filesIn(folder)).filter(
      (file) => !/^\.cache[/\\](?:soat-bai\.json|van-ban[/\\].+)$/u.test(file),
    );
    expect(after).toEqual(before);
  });
});
