import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { runIn } from './project-copy.ts';
import { recipeSteps, withEdit, type RecipeEdit, type RecipeStep } from './recipe-steps.ts';

const write = async (folder: string, edit: RecipeEdit): Promise<void> => {
  const path = join(folder, edit.file);
  if (edit.text === undefined) {
    await writeFile(path, withEdit(await readFile(path, 'utf8'), edit));
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, edit.text, { flag: 'wx' });
};

/** Whether a file declares a type of some name: a message that names the type leads there. */
const declares = async (folder: string, file: string, name: string): Promise<boolean> =>
  /^\w+$/u.test(name) &&
  new RegExp(`(?:interface|type) ${name}\\b`, 'u').test(await readFile(join(folder, file), 'utf8'));

/** `./b.ts` and `../a/b.ts`, as a module names another. */
const withoutDots = (path: string): string => path.replace(/^(?:\.{1,2}\/)+/u, '');

const expectNext = async (
  folder: string,
  { command, names }: NonNullable<RecipeStep['next']>,
  following: RecipeStep | undefined,
): Promise<void> => {
  const { hasPassed, said } = await runIn(folder, command);
  expect(hasPassed, `${command}\n${said}`).toBe(names === undefined);
  if (names === undefined) return;
  expect(said, command).toContain(names);
  const place = withoutDots(names);
  const files = following?.edits.map(({ file }) => file) ?? [];
  const places = files.length > 0 ? files : [following?.next?.command ?? ''];
  const declaring = await Promise.all(files.map((file) => declares(folder, file, names)));
  const leads = places.filter((each, index) => each.endsWith(place) || declaring[index]);
  expect(leads, `after "${command}"`).not.toEqual([]);
};

/**
 * Follows a recipe of docs/architecture.md in a copy of the project: each step's command must fail with
 * a message that names a file of the next step or a type that one declares, or the command that is all of it; one that is said to pass must pass.
 *
 * @returns how many steps there were
 */
export const followRecipe = async (folder: string, heading: string): Promise<number> => {
  const steps = recipeSteps(await readFile('docs/architecture.md', 'utf8'), heading);
  for (const [index, { edits, next }] of steps.entries()) {
    for (const edit of edits) await write(folder, edit);
    if (next) await expectNext(folder, next, steps[index + 1]);
  }
  return steps.length;
};
