import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';

const old = 'dang-bo-xa-hong-duc';

const used = {
  ...registers,
  'threads.yaml':
    'threads:\n  - id: dai-hoi-2020\n    title: Đại hội\n    congress: dai-hoi-hong-duc\n',
  'articles/2020/03/a.md': article({ unit: old, congress: 'dai-hoi-hong-duc' }),
  'articles/2020/03/b.md': article({ title: 'Bài hai', unit: `[${old}]`, thread: 'dai-hoi-2020' }),
  'articles/2020/03/c.md': article({ title: 'Bài ba', unit: old, thread: 'dai-hoi-2020' }),
};

/**
 * A content folder with these changes in its registers, and the output of the commands about it.
 */
const desk = async (change: (files: Record<string, string>) => void) => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  const files: Record<string, string> = { ...used };
  change(files);
  await writeFiles(content, files);
  const run = (...words: string[]) => runCommand([...words, '--content', content]);
  const faults = async (): Promise<{ code: string; file: string; message: string }[]> =>
    JSON.parse((await run('check', '--format', 'json')).stdout) as never;
  return { folder, content, run, faults };
};

const replaced = (name: string, from: string, to: string) => (files: Record<string, string>) => {
  files[name] = (files[name] ?? '').replaceAll(from, to);
};

describe('an entry missing from its register is one fault', () => {
  test.each([
    ['a unit', 'units.yaml', old, 'UNIT_UNKNOWN'],
    ['a category', 'categories.yaml', 'chinh-tri', 'CATEGORY_UNKNOWN'],
    ['a congress', 'congresses.yaml', 'dai-hoi-hong-duc', 'CONGRESS_UNKNOWN'],
    ['a thread', 'threads.yaml', 'dai-hoi-2020', 'THREAD_UNKNOWN'],
  ])('%s', async (_name, register, id, code) => {
    const { faults, run } = await desk(replaced(register, `id: ${id}`, 'id: ten-khac-han'));
    expect((await run('check')).status).toBe(1);
    const told = (await faults()).filter((each) => each.code.endsWith('_UNKNOWN'));
    expect(told.map((each) => each.code)).toEqual([code]);
    expect(told[0]?.message).toMatch(/[1-9] chỗ khác cũng vậy: /u);
  });

  test('the printed line, pasted into the renamed entry, and `npm run sua` mend every place', async () => {
    const { content, run } = await desk(replaced('units.yaml', `id: ${old}`, 'id: dang-bo-duc'));
    const { stdout } = await run('check');
    const line = /dòng "(formerIds: \[[^"]*\])"/u.exec(stdout)?.[1] ?? '';
    expect(line).toContain(old);
    const register = join(content, 'units.yaml');
    const text = await readFile(register, 'utf8');
    await writeFile(register, text.replace('id: dang-bo-duc', `id: dang-bo-duc\n    ${line}`));
    expect((await run('check')).stdout).toContain('viết "dang-bo-duc"; npm run sua');
    expect((await run('sua', '--write')).status).toBe(0);
    expect((await run('check')).status).toBe(0);
    expect(await readFile(join(content, 'congresses.yaml'), 'utf8')).toContain('unit: dang-bo-duc');
  });
});

test('merged in reports, decided by every file: new texts are held back, live ones refused', async () => {
  const { folder, content, run } = await desk(() => {});
  const site = join(folder, 'site');
  const build = (...words: string[]) => run('build', '--output', site, ...words);
  expect((await build()).status).toBe(0);
  const moved = join(folder, 'live');
  const live = ['--live', moved];
  await runCommand(['publish', '--output', site, '--to', moved]);
  live[1] = join(moved, 'current');

  const unknown = { unit: 'dang-bo-xa-khac-han' };
  await writeFiles(content, {
    'articles/2020/03/d.md': article({ title: 'Bài bốn', ...unknown }),
    'articles/2020/03/e.md': article({ title: 'Bài năm', ...unknown }),
  });
  const held = await build(...live);
  expect(held.status).toBe(0);
  expect(held.stderr.match(/UNIT_UNKNOWN/gu)).toHaveLength(1);
  expect(held.stdout).toMatch(/chưa đăng 2 tệp[^]*\/d\.md\n[^]*\/e\.md\n/u);
  const published = await runCommand(['publish', '--output', site, '--to', moved]);
  expect(published.stdout.match(/UNIT_UNKNOWN/gu)).toHaveLength(1);
  expect(published.stdout).toContain('chưa đăng 2 tệp');

  await writeFile(join(content, 'articles/2020/03/c.md'), article({ title: 'Bài ba', ...unknown }));
  const refused = await build(...live);
  expect(refused.status).toBe(1);
  expect(refused.stderr.match(/UNIT_UNKNOWN/gu)).toHaveLength(1);
  expect(refused.stderr).toMatch(/c\.md:5:7 lỗi \[UNIT_UNKNOWN\]/u);
});
