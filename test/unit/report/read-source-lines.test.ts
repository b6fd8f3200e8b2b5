import { expect, test } from 'vitest';
import { readSourceLines } from '../../../src/report/read-source-lines.ts';
import { inTemporaryFolder, writeFiles, type ContentFiles } from '../content/make-content.ts';
import { makeProblem } from './make-problem.ts';

const linesOf = async (files: ContentFiles, file: string): Promise<readonly string[]> =>
  inTemporaryFolder(async (folder) => {
    await writeFiles(folder, files);
    const lines = await readSourceLines([makeProblem({ file })], folder, 'noi-dung');
    return lines.get(file) ?? [];
  });

const utf16 = Buffer.from('\uFEFFĐại hội\nhai', 'utf16le');

test.each([
  ['plain lines', 'a.md', 'một\nhai', ['một', 'hai']],
  ['line ends of Windows', 'a.md', 'một\r\nhai', ['một', 'hai']],
  ['a byte-order mark', 'a.md', '\uFEFFmột', ['một']],
  ['a register', 'site.yaml', 'name: a', ['name: a']],
  ['UTF-16', 'a.md', utf16, ['Đại hội', 'hai']],
  ['bytes that are no text', 'a.md', Buffer.from([0x61, 0xff, 0x0a, 0x62]), ['a\uFFFD', 'b']],
  ['a picture has none', 'media/a.png', 'x', []],
  ['a link is not followed', 'a.md', { to: '/etc/passwd' }, []],
  ['a huge file has none', 'a.md', 'x'.repeat(600_000), []],
])('%s', async (_name, path, content, expected) => {
  expect(await linesOf({ [path]: content }, `noi-dung/${path}`)).toEqual(expected);
});

test.each(['noi-dung/khong-co.md', 'khac/a.md', 'noi-dung-khac/a.md'])(
  '%s is not there',
  async (file) => expect(await linesOf({ 'a.md': 'một' }, file)).toEqual([]),
);
