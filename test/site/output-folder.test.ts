import { watch } from 'node:fs';
import { cp, mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/make-corpus.ts';
import { withOutput } from '../../src/build/build-site.ts';
import { thisBuilder } from '../../src/cli/builder.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';
import { runProcess, runProcessAt } from './run-process.ts';
import { bulletinSite } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';

/* Allowed places for the output, and the remains of killed builds. */

const prepared = async (articles = 4): Promise<{ folder: string; content: string }> => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeCorpus(makeCorpus(articles), content);
  return { folder, content };
};

test("a folder of someone's files is reported, and stays unchanged", async () => {
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
  "the project's own %s is refused",
  async (output) => {
    const end = await runCommand(['build', '--output', output]);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(/^--output: [^\n]+\.\n$/u);
  },
);

test('the content behind a link is recognised as the same folder', async () => {
  const { folder, content } = await prepared();
  await symlink(folder, join(folder, 'lnk'));
  const before = await filesIn(content);
  const output = join(folder, 'lnk/content');
  const end = await runCommand(['build', '--content', content, '--output', output]);
  expect(end.status).toBe(2);
  expect(await filesIn(content)).toEqual(before);
});

/** The program has all three in one list (`src/cli/interruptible.ts`). */
test.each(sampleOf(['SIGTERM', 'SIGINT', 'SIGHUP'] as const, 3, 1))(
  'a build that gets %s while it writes leaves the old site and nothing else',
  async (signal) => {
    const { folder, content } = await prepared(12);
    const words = ['build', '--content', content, '--output', join(folder, 'site')];
    await cp(await sharedSite(bulletinSite), join(folder, 'site'), { recursive: true });
    const before = await filesIn(join(folder, 'site'));
    const onStart = (child: { kill: (name: NodeJS.Signals) => boolean }): void => {
      const watcher = watch(folder, (_event, name) => {
        if (!name?.includes('staging')) return;
        watcher.close();
        child.kill(signal);
      });
    };
    const end = await runProcessAt(words, { onStart });
    expect(end).toMatchObject({ status: null, stdout: '' });
    expect(await filesIn(join(folder, 'site'))).toEqual(before);
    expect((await readdir(folder)).toSorted()).toEqual(['content', 'site']);
  },
);

wholeTest('a build clears away what a killed one left, its lock too', async () => {
  const { folder, content } = await prepared();
  const output = join(folder, 'site');
  await mkdir(join(folder, '.site.staging-abCD12/site'), { recursive: true });
  await mkdir(join(folder, '.site.previous-abCD12'));
  /** No process has so high an id. */
  const dead = { id: 99999999, since: '1', place: '', key: '00000000000000aa' };
  const lock = join(folder, '.site.lock');
  await writeFile(lock, JSON.stringify(dead));
  await utimes(lock, 1000, 1000);
  const end = await runCommand(['build', '--content', content, '--output', output]);
  expect(end).toMatchObject({ status: 0 });
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'site']);
});

test('a second build is refused while the first is at work', async () => {
  const { folder, content } = await prepared();
  const output = join(folder, 'site');
  const words = ['build', '--content', content, '--output', output];
  await withOutput(content, output, thisBuilder(), async () => {
    const end = await runProcess(words);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(
      /^--output: một lần dựng khác \(tiến trình số \d+\) đang dùng thư mục ".+site"; .+\.site\.lock"\.\n$/u,
    );
  });
  expect((await readdir(folder)).toSorted()).toEqual(['content']);
});

test('even a build with faults puts back the site that a killed one had moved away', async () => {
  const { folder, content } = await prepared();
  await mkdir(join(folder, '.site.previous-abCD12/site'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), 'name: [');
  const words = ['build', '--content', content, '--output', join(folder, 'site')];
  expect(await runCommand(words)).toMatchObject({ status: 1 });
  expect((await readdir(folder)).toSorted()).toEqual(['content', 'site']);
});
