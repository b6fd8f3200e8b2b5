import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { temporaryFolder } from '../site/fixture-site.ts';
import { isWhole, wholeTest } from '../whole-matrix.ts';
import { followRecipe, type RecipePlace } from './follow-recipe.ts';
import { copyProject, runIn } from './project-copy.ts';
import type { NextPlace } from './recipe-steps.ts';
import { typeProgram } from './type-program.ts';

/*
 * The recipes of docs/architecture.md, followed one after the other in one copy of the project. What the compiler names
 * is tried after every third step of one of them; all of it, the tests and commands of a recipe and the site at its end,
 * each of which loads the whole program, in `npm run test:long`.
 */

let compiled = 0;

const isRun = ({ command }: NextPlace): boolean =>
  isWhole() || (command === 'npx tsc' && compiled++ % 3 === 0);

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
  /** Its messages are looked at in `npm run test:long`; those of a page kind are enough here. */
  expect(await followRecipe(place, 'Adding a field', isWhole() ? isRun : () => false)).toBe(7);
});

test('the recipe for a page kind leads from place to place', { timeout: 6 * minutes }, async () => {
  expect(await followRecipe(place, 'Adding a page kind', isRun)).toBe(10);
});

test('after both recipes nothing is left that does not compile', { timeout: minutes }, () => {
  expect(place.types.faults()).toBe('');
});

wholeTest(
  'the field and the page are on the site',
  async () => {
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
  },
  6 * minutes,
);
