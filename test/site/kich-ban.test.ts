import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { tmpdir } from 'node:os';

const own = Object.getOwnPropertyDescriptor(process, 'stdin');

afterEach(() => {
  if (own) Object.defineProperty(process, 'stdin', own);
});

/** The command with a text at its standard input. */
const runWith = (input: string, ...words: string[]): ReturnType<typeof runCommand> => {
  const stdin = Readable.from([Buffer.from(input)]);
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  return runCommand(['kich-ban', ...words]);
};

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const contentOf = (settings?: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kich-ban-'));
  folders.push(folder);
  if (settings !== undefined) writeFileSync(join(folder, 'site.yaml'), settings);
  return folder;
};

test('each line is printed as it is read, and nothing else', async () => {
  const decomposed = 'Đại hội lần thứ XXV'.normalize('NFD');
  const end = await runWith(`T/h: UBND xã\n\n${decomposed}\nngày 6/3`, '--lines');
  expect(end).toMatchObject({
    status: 0,
    stderr: '',
    stdout: 'Thực hiện: Ủy ban nhân dân xã\n\nĐại hội lần thứ hai mươi lăm\nngày sáu tháng ba\n',
  });
});

test("the station's abbreviations are taken from its site.yaml", async () => {
  const content = contentOf(
    'name: A\ndescription: B\nstation: C\nbaseUrl: https://a.example/\nowner: D\nresponsible: E\nabbreviations: { GKNM: Giải Kim Ngưu }\n',
  );
  const { stdout } = await runWith('GKNM\n', '--lines', '--content', content);
  expect(stdout).toBe('Giải Kim Ngưu\n');
});

test('without a site.yaml the built-in dictionary is used', async () => {
  const { stdout, status } = await runWith('BCH\n', '--lines', '--content', contentOf());
  expect([status, stdout]).toEqual([0, 'Ban Chấp hành\n']);
});

test.each([
  ['--lines', '--content', 'khong-co'],
  ['--lines', '--content', contentOf('name: [\n')],
  [],
  ['--dong'],
])('wrong use: %s %s %s', async (...words) => {
  const { stdout, stderr, status } = await runWith('BCH\n', ...words);
  expect([stdout, (status ?? 0) > 0]).toEqual(['', true]);
  expect(stderr).toMatch(/\.\n$/u);
});

test('the help is in Vietnamese', async () => {
  const { stdout } = await runCommand(['kich-ban', '--help']);
  expect(stdout).toContain('in lời đọc của từng dòng');
});
