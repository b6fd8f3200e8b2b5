import { cp, mkdir, rm, symlink, utimes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { filesIn, temporaryFolder } from './fixture-site.ts';
import { runProcessAt } from './run-process.ts';
import { wholeTest } from '../whole-matrix.ts';

/* The project in a folder with a name that an address would have to escape. */

let parent: string;
let project: string;

beforeAll(async () => {
  parent = await temporaryFolder();
  project = join(parent, 'Bản tin 100% #1');
  for (const part of ['src', 'layouts', 'eleventy.config.ts', 'package.json']) {
    await cp(part, join(project, part), { recursive: true, preserveTimestamps: true });
  }
  await writeFiles(join(project, 'content'), { ...registers, 'articles/2020/03/x.md': article() });
  await symlink(resolve('node_modules'), join(project, 'node_modules'));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

/** Called from elsewhere, as below, it works in every `npm test`. */
wholeTest('a build works there', async () => {
  const place = { project, calledFrom: project };
  const end = await runProcessAt(['build'], place);
  expect(end).toMatchObject({ status: 0 });
  expect(end.stdout).toMatch(/^Đã dựng \d+ trang vào _site\.\n$/u);
  expect(await filesIn(join(project, '_site'))).toContain('index.html');
});

test('paths start from where the command was called, without npm too', async () => {
  const calledFrom = join(parent, 'xa');
  await mkdir(calledFrom, { recursive: true });
  const words = ['build', '--content', '../Bản tin 100% #1/content', '--output', 'web'];
  const environment = { INIT_CWD: undefined };
  const end = await runProcessAt(words, { project, calledFrom, environment });
  expect(end).toMatchObject({ status: 0 });
  expect(end.stdout).toMatch(/vào web\.\n$/u);
  const files = await filesIn(calledFrom);
  expect(files).toContain('web/index.html');
  /** The cache is there too; nothing is written elsewhere. */
  expect(files.filter((file) => !/^(?:web|\.cache)[/\\]/u.test(file))).toEqual([]);
});

wholeTest(
  'a site is refused that would overlap the program, wherever the command is called, and by sources that were just written',
  async () => {
    const now = new Date();
    await utimes(join(project, 'src/cli/run.ts'), now, now);
    const calledFrom = join(parent, 'xa');
    const words = [
      'build',
      '--content',
      join(project, 'content'),
      '--output',
      join(project, 'docs'),
    ];
    const end = await runProcessAt(words, { project, calledFrom });
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(/^--output: thư mục "[^"]+docs" chứa, hoặc nằm trong/u);
  },
);
