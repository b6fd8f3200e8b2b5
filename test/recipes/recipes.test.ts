import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { temporaryFolder } from '../site/fixture-site.ts';
import { isWhole } from '../whole-matrix.ts';
import { followRecipe, type RecipePlace } from './follow-recipe.ts';
import { copyProject, runIn } from './project-copy.ts';
import type { NextPlace } from './recipe-steps.ts';
import { typeProgram } from './type-program.ts';

/*
 * The recipes of docs/architecture.md, followed one after the other in one copy of the project. Of the tests that lead
 * to a next place one is run here, and all in `npm run test:long`, because each run loads the whole program; what
 * the compiler names and what is to pass is always tried.
 */

const isRun = ({ command, names }: NextPlace): boolean =>
  isWhole() ||
  names === undefined ||
  !command.includes('vitest') ||
  command.includes('-t "every address"');

const minutes = 60_000;

let folder = '';
let place: RecipePlace;

beforeAll(async () => {
  folder = await temporaryFolder();
  await copyProject(folder);
  place = { folder, types: typeProgram(folder) };
  return async () => {
    place.types.close();
    await rm(folder, { recursive: true, force: true });
  };
});

const ends = async (command: string): Promise<void> => {
  expect(await runIn(folder, command), command).toMatchObject({ hasPassed: true });
};

test('the recipe for a field leads from place to place', { timeout: 6 * minutes }, async () => {
  expect(await followRecipe(place, 'Adding a field', isRun)).toBe(7);
});

test('the recipe for a page kind leads from place to place', { timeout: 6 * minutes }, async () => {
  expect(await followRecipe(place, 'Adding a page kind', isRun)).toBe(10);
});

test('the field and the page are on the site', { timeout: 6 * minutes }, async () => {
  expect(place.types.faults()).toBe('');
  const guide = await readFile(join(folder, 'docs/huong-dan-bien-tap.md'), 'utf8');
  expect(guide).toContain('| `weather` | Thời tiết |');
  await writeFiles(join(folder, 'content'), {
    ...registers,
    'articles/2020/03/bai.md': article({ weather: 'Nắng ấm' }),
  });
  await ends('npm run build');
  const page = async (name: string): Promise<string> =>
    readFile(join(folder, '_site', name, 'index.html'), 'utf8');
  expect(await page('2020/03/bai')).toContain('<p class="weather">Nắng ấm</p>');
  expect(await page('so-lieu')).toContain('<p>Trang này giữ 1 bài.</p>');
  expect(await readFile(join(folder, '_site/sitemap.xml'), 'utf8')).toContain('/so-lieu/');
});
