import { watch } from 'node:fs';
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommand, runCommandAt } from './run-command.ts';

/* Where a build may put its site, and what it leaves there when it is killed. */

const prepared = async (articles = 4): Promise<{ folder: string; content: string }> => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(makeCorpus(articles), content);
  return { folder, content };
};

test("a folder of someone's files is told, and stays as it is", async () => {
  const { folder, content } = await prepared();
  const mine = join(folder, 'mydocs');
  await mkdir(mine);
  await writeFile(join(mine, 'luan-van.docx'), 'x');
  const end = await runCommand(['build', '--content', content, '--output', mine]);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toMatch(/^--output: thư mục ".*mydocs" có tệp .+ thư mục rỗng\.\n$/u);
  expect(await filesIn(mine)).toEqual(['luan-van.docx']);
});

test.each(['docs', 'docs/site', 'test', 'bench', '.git', 'node_modules/site', 'package.json', '.'])(
  "the project's own %s is refused, also by start",
  async (output) => {
    for (const command of ['build', 'start']) {
      const end = await runCommand([command, '--output', output]);
      expect(end).toMatchObject({ status: 2, stdout: '' });
      expect(end.stderr).toMatch(/^--output: [^\n]+\.\n$/u);
    }
  },
);

test('the content behind a link is not taken for another folder', async () => {
  const { folder, content } = await prepared();
  await symlink(folder, join(folder, 'lnk'));
  const before = await filesIn(content);
  const output = join(folder, 'lnk/content');
  const end = await runCommand(['build', '--content', content, '--output', output]);
  expect(end.status).toBe(2);
  expect(await filesIn(content)).toEqual(before);
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'a build that gets %s while it writes leaves the old site and nothing else',
  async (signal) => {
    const { folder, content } = await prepared(300);
    const words = ['build', '--content', content, '--output', join(folder, 'site')];
    expect(await runCommand(['build', '--content', 'content', ...words.slice(3)])).toMatchObject({
      status: 0,
    });
    const before = await filesIn(join(folder, 'site'));
    const onStart = (child: { kill: (name: NodeJS.Signals) => boolean }): void => {
      const watcher = watch(folder, (_event, name) => {
        if (!name?.includes('staging')) return;
        watcher.close();
        child.kill(signal);
      });
    };
    const end = await runCommandAt(words, { onStart });
    expect(end).toMatchObject({ status: null, stdout: '' });
    expect(await filesIn(join(folder, 'site'))).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'site']);
  },
);

test('a build clears away what a killed one left, and leaves alone one that lives', async () => {
  const { folder, content } = await prepared();
  const output = join(folder, 'site');
  /** No process has so high a number. */
  await mkdir(join(folder, '.site.staging-99999999-abCD12/site'), { recursive: true });
  await mkdir(join(folder, `.site.staging-${process.pid}-abCD12/site`), { recursive: true });
  const end = await runCommand(['build', '--content', content, '--output', output]);
  expect(end.status).toBe(0);
  expect((await readdir(folder)).toSorted()).toEqual([
    `.site.staging-${process.pid}-abCD12`,
    'content',
    'site',
  ]);
});

test('even a build with faults puts back the site that a killed one had moved away', async () => {
  const { folder, content } = await prepared();
  await mkdir(join(folder, '.site.previous-99999999-abCD12/site'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), 'name: [');
  const words = ['build', '--content', content, '--output', join(folder, 'site')];
  expect(await runCommand(words)).toMatchObject({ status: 1 });
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'site']);
});
