import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { filesIn, temporaryFolder } from '../site/fixture-site.ts';
import { runProcessAt } from '../site/run-process.ts';

/* A copy of the program whose layout and style are changed between builds, as a station may do. */

let project: string;

const build = async (calledFrom: string, ...words: string[]): Promise<void> => {
  const content = join(project, 'content');
  const place = { project, calledFrom };
  const now = ['--now', '2020-05-15T08:00+07:00'];
  const end = await runProcessAt(['build', '--content', content, ...now, ...words], place);
  expect(end).toMatchObject({ status: 0 });
};

beforeAll(async () => {
  project = await temporaryFolder();
  for (const part of ['src', 'layouts', 'package.json', 'package-lock.json']) {
    await cp(part, join(project, part), { recursive: true, preserveTimestamps: true });
  }
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
  await writeFiles(join(project, 'content'), {
    ...registers,
    'articles/2020/03/x.md': article(),
    'articles/2020/03/y.md': article({ title: 'Tin khác' }),
  });
  await build(project);
});

afterAll(() => rm(project, { recursive: true, force: true }));

const changeIn = async (file: string, from: string, to: string): Promise<void> => {
  const path = join(project, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

const page = (): Promise<string> =>
  readFile(join(project, '_site', '2020/03/y/index.html'), 'utf8');

test.each<[part: string, file: string, from: string, to: string, shown: string]>([
  [
    'layout',
    'layouts/words/vi/article-words.ts',
    "related: 'Các bài liên quan'",
    "related: 'Bài gần đây'",
    'Bài gần đây',
  ],
  ['style', 'layouts/styles/base.css', 'body {', 'body {\n  outline: 7px solid;', '7px'],
])(
  'after a change of a %s a build with all that was kept equals one from nothing',
  async (_, file, from, to, shown) => {
    expect(await page()).not.toContain(shown);
    await changeIn(file, from, to);
    await build(project);
    expect(await page()).toContain(shown);
    const whole = join(project, `whole-${shown.length}`);
    await mkdir(whole);
    await build(whole);
    const [ours, theirs] = [join(project, '_site'), join(whole, '_site')];
    const files = await filesIn(ours);
    expect(files).toEqual(await filesIn(theirs));
    const differing = [];
    for (const name of files) {
      const [one, other] = [await readFile(join(ours, name)), await readFile(join(theirs, name))];
      if (!one.equals(other)) differing.push(name);
    }
    expect(differing).toEqual([]);
  },
);
