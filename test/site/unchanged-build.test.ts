import {
  appendFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { temporaryFolder } from './fixture-site.ts';
import { runCommandAt } from './run-command.ts';
import { sampleOf } from '../whole-matrix.ts';

/*
 * A build with nothing to do writes nothing and says so; any possible change of a site ends that.
 */

const unchanged = /^Không có gì thay đổi từ lần dựng trước: giữ nguyên \d+ trang\./u;
const built = /^Đã dựng \d+ trang vào _site\./u;

let place: string;

const build = async (...words: readonly string[]): Promise<string> => {
  const at = words.includes('--now') ? [] : ['--now', '2020-06-01T08:00'];
  const end = await runCommandAt(['build', ...at, ...words], { calledFrom: place });
  expect(end.status).toBe(0);
  return end.stdout;
};

const file = 'content/articles/2020/03/mot.md';

const content = {
  ...registers,
  'articles/2020/03/mot.md': article({ title: 'Bài một' }),
  'articles/2020/06/hen-gio.md': article({ title: 'Bài hẹn giờ', date: '2020-06-02' }),
};

beforeAll(async () => {
  place = await temporaryFolder();
});

afterAll(() => rm(place, { recursive: true, force: true }));

/** One site for all tests, with what its builds have kept: at the beginning of each, there is nothing to do. */
beforeEach(async () => {
  await rm(join(place, 'content'), { recursive: true, force: true });
  await writeFiles(join(place, 'content'), content);
  await build();
});

/** The files beside and in the output folder, with their times. */
const stateOf = async (): Promise<unknown> =>
  Promise.all(
    (await readdir(place, { recursive: true })).toSorted().map(async (name) => {
      const { ino, mtimeMs, size } = await stat(join(place, name));
      return [name, ino, mtimeMs, size];
    }),
  );

test('nothing changed: nothing is written, and one line says so', async () => {
  const before = await stateOf();
  expect(await build()).toMatch(unchanged);
  expect(await stateOf()).toEqual(before);
});

const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['a text', () => appendFile(join(place, file), '\nMột câu nữa.\n')],
  [
    'a new file',
    () =>
      writeFiles(join(place, 'content'), {
        'articles/2020/04/hai.md': article({ title: 'Bài hai' }),
      }),
  ],
  ['a file that is gone', () => rm(join(place, file))],
  ['a page that someone has taken away', () => rm(join(place, '_site/2020/03/mot/index.html'))],
  [
    'a page that someone has changed',
    () => appendFile(join(place, '_site/2020/03/mot/index.html'), ' '),
  ],
  ['what a killed build has left', () => mkdir(join(place, '._site.staging-abcdef'))],
  [
    'a damaged record',
    async () => {
      const folder = join(place, '.cache/trang');
      for (const name of await readdir(folder)) {
        const text = await readFile(join(folder, name), 'utf8');
        await writeFile(join(folder, name), text.replace('"pages"', '"PAGES"'));
      }
    },
  ],
];

test.each(sampleOf(changes, 4))('it builds after %s', async (_name, change) => {
  expect(await build()).toMatch(unchanged);
  await change();
  expect(await build()).toMatch(built);
  expect(await build()).toMatch(unchanged);
});

const otherWords: readonly (readonly [string, readonly string[]])[] = [
  ['all is to be made', ['--clean']],
  ['all is to be read', ['--verify']],
  ['the site has another address', ['--base-url', 'https://khac.example/']],
  ['drafts are asked for', ['--drafts']],
  ['the moment of a scheduled article has come', ['--now', '2020-06-02T00:00']],
  ['the clock was set back', ['--now', '2020-05-31T08:00']],
  ['a site is live, whose addresses must last', ['--live', '_site']],
];

test.each(sampleOf(otherWords, 4))('it builds where %s', async (_name, words) => {
  expect(await build()).toMatch(unchanged);
  expect(await build(...words)).toMatch(built);
});

test('a text of the same size and time that was changed is seen', async () => {
  const path = join(place, file);
  const { atime, mtime } = await stat(path);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('Bài một', 'Bài mốt'));
  await utimes(path, atime, mtime);
  expect(await build()).toMatch(built);
  expect(await readFile(join(place, '_site/2020/03/mot/index.html'), 'utf8')).toContain('Bài mốt');
});

test('a page that the disk has damaged is made again if all files are to be read', async () => {
  await appendFile(join(place, file), '\nMột câu nữa.\n');
  await build();
  const page = join(place, '_site/2020/03/mot/index.html');
  const sound = await readFile(page, 'utf8');
  const { atime, mtime } = await stat(page);
  await writeFile(page, sound.replace('Bài một', 'Bài mất'));
  await utimes(page, atime, mtime);
  await appendFile(join(place, 'content/articles/2020/06/hen-gio.md'), '\nMột câu nữa.\n');
  expect(await build()).toMatch(built);
  expect(await readFile(page, 'utf8')).toContain('Bài mất');
  expect(await build('--verify')).toMatch(built);
  expect(await readFile(page, 'utf8')).toBe(sound);
  expect(await build()).toMatch(unchanged);
});
