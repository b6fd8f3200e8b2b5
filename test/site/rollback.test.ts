import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderTarget } from '../../src/deploy/folder/folder-target.ts';
import { builtSite, temporaryFolder } from '../unit/deploy/sample-release.ts';
import { runCommand, runCommandAt } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';
import { publishOver } from '../unit/deploy/publish-over.ts';

/* `npm run rollback`, as an operator runs it. */

const publisher = { id: 1, isAlive: () => false };

/** A folder with this many releases; returns their names, oldest first. */
const publishTo = async (folder: string, count: number): Promise<readonly string[]> => {
  const target = folderTarget(folder, { label: 'tin', keep: 5, publisher });
  for (let number = 1; number <= count; number += 1) {
    await publishOver(target, await builtSite({ '/': `Bản ${number}` }));
  }
  return (await target.history?.list())?.ids ?? [];
};

const liveText = (folder: string): Promise<string> =>
  readFile(join(folder, 'current/index.html'), 'utf8');

test('the way back, by one command, from where it was called', async () => {
  const parent = await temporaryFolder();
  const [one, two, three] = await publishTo(join(parent, 'web'), 3);
  const call = (...words: string[]): Promise<CommandEnd> =>
    runCommandAt(['rollback', '--to', './web', ...words], { calledFrom: parent });
  expect(await call('--list')).toEqual({
    status: 0,
    stdout: `${three}  (đang chạy)\n${two}\n${one}\n`,
    stderr: '',
  });
  expect(await liveText(join(parent, 'web'))).toBe('Bản 3');
  expect(await call()).toEqual({
    status: 0,
    stdout: `Đã quay về bản ${two} ở ./web (trước đó: ${three}).\n`,
    stderr: '',
  });
  expect(await liveText(join(parent, 'web'))).toBe('Bản 2');
  const named = await call('--release', three ?? '');
  expect(named.stdout).toBe(`Đã quay về bản ${three} ở ./web (trước đó: ${two}).\n`);
  expect((await call('--release', three ?? '')).stdout).toBe(
    `Bản ${three} vốn đang chạy ở ./web; không có gì thay đổi.\n`,
  );
  expect(await liveText(join(parent, 'web'))).toBe('Bản 3');
});

test.each([
  ['no target', [], /^Cần --to <nơi đăng>/u],
  ['a target of no kind', ['--to', 'ftp:x'], /^--to: không hiểu "ftp:x"; viết một thư mục/u],
  ['no release before', ['--to', 'single'], /không có bản nào trước bản đang chạy/u],
  ['no such release', ['--to', 'single', '--release', 'x'], /không có bản "x"; thêm --list/u],
  ['a foreign folder', ['--to', 'foreign'], /foreign" có tệp không do lệnh đăng làm ra/u],
  ['a storage', ['--to', 'rclone:kho:tin'], /rclone:kho:tin không giữ bản cũ.*đăng lại/u],
  [
    'a program that is missing',
    ['--to', 'rsync:h:/srv', '--ssh', 'ssh-la'],
    /chưa có chương trình ssh-la\. Cài bằng lệnh:\n {2}apt-get install/u,
  ],
  ['a host that says no', ['--to', 'rsync:h:/srv', '--ssh', 'false'], /báo lỗi; trang đang chạy/u],
])('reported with its cure, in status 2: %s', async (_name, words, message) => {
  const calledFrom = await temporaryFolder();
  await publishTo(join(calledFrom, 'single'), 1);
  await mkdir(join(calledFrom, 'foreign'));
  await writeFile(join(calledFrom, 'foreign/mine.txt'), 'x');
  const { status, stdout, stderr } = await runCommandAt(['rollback', ...words], { calledFrom });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('a folder without any release lists none', async () => {
  const folder = join(await temporaryFolder(), 'web');
  const { status, stdout } = await runCommand(['rollback', '--to', folder, '--list']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: `Ở ${folder} chưa có bản nào.\n` });
});

test('the help is in Vietnamese', async () => {
  const { status, stdout } = await runCommand(['rollback', '--help']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Cách dùng: npm run rollback -- \[tùy chọn\]/u);
  expect(stdout).toContain('--release <bản>');
});
