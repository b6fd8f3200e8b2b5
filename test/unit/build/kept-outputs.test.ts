import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFiles } from '../../../src/build/kept-outputs.ts';
import { keptEntries } from '../../../src/file-system/kept-entries/kept-entries.ts';
import type { OutputGroup } from '../../../src/outputs/output-group.ts';
import type { SiteFile } from '../../../src/url/site-file.ts';
import type { SitePath } from '../../../src/url/site-path.ts';
import { makeFolder } from '../staging/make-folder.ts';

const bytesOf = (file: SiteFile): string => {
  if ('copyOf' in file) throw new Error('no copy is expected');
  return String('made' in file ? Buffer.from(file.read()) : Buffer.from(file.bytes));
};

/** Builds groups in a run of its own. @returns the files, and what was made */
const run = async (folder: string, groups: readonly OutputGroup[], turn = 1, code = 'c') => {
  const entries = keptEntries(join(folder, 'cache'), { code });
  const made: string[] = [];
  const noting = groups.map((group) => ({
    ...group,
    make: () => {
      made.push(...group.paths.flat());
      return group.make();
    },
  }));
  const files = await outputFiles(noting, { entries, turn });
  const read = files.map((file) => [file.path, bytesOf(file)]);
  await entries.save(true);
  return { files: read, made };
};

const group = (from: unknown, text: string, at: readonly string[] = ['/a.xml', '/b.xml']) => ({
  paths: [at as readonly SitePath[]],
  from: () => from,
  make: () => [text],
});

test('what is made from the same is taken as it is, at each of its addresses', async () => {
  const folder = await makeFolder();
  const files = [
    ['/a.xml', 'chữ'],
    ['/b.xml', 'chữ'],
  ];
  expect(await run(folder, [group(1, 'chữ')])).toEqual({ files, made: ['/a.xml', '/b.xml'] });
  expect(await run(folder, [group(1, 'other')])).toEqual({ files, made: [] });
});

test('what decides nothing beforehand is always made', async () => {
  const folder = await makeFolder();
  const { from: _, ...always } = group(1, 'x');
  await run(folder, [always]);
  expect((await run(folder, [{ ...always, make: () => ['y'] }])).files[0]?.[1]).toBe('y');
});

describe('it is made anew', () => {
  test.each<[string, OutputGroup, string]>([
    ['from something else', group(2, 'new'), 'c'],
    ['at other addresses', group(1, 'new', ['/c.xml']), 'c'],
    ['by another program', group(1, 'new'), 'd'],
  ])('%s', async (_name, next, code) => {
    const folder = await makeFolder();
    await run(folder, [group(1, 'old')]);
    expect((await run(folder, [next], 1, code)).files[0]?.[1]).toBe('new');
  });

  test('where the kept text is damaged', async () => {
    const folder = await makeFolder();
    await run(folder, [group(1, 'chữ')]);
    for (const name of await readdir(join(folder, 'cache'))) {
      const path = join(folder, 'cache', name);
      const bytes = await readFile(path);
      bytes[bytes.length - 1] = 0;
      await writeFile(path, bytes);
    }
    const { files, made } = await run(folder, [group(1, 'chữ')]);
    expect([files[0]?.[1], made.length]).toEqual(['chữ', 2]);
  });

  test('in a sample; one difference ends the use of all', async () => {
    const folder = await makeFolder();
    const other = group('other', 'wrong', ['/o.xml']);
    await run(folder, [group(1, 'wrong'), other]);
    const right = [group(1, 'right'), { ...other, make: () => ['right'] }];
    expect((await run(folder, right, 50)).files.map(([, text]) => text)).toEqual([
      'right',
      'right',
      'right',
    ]);
  });
});
