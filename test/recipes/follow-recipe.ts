import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { runIn, type CommandEnd } from './project-copy.ts';
import {
  recipeSteps,
  withEdit,
  type NextPlace,
  type RecipeEdit,
  type RecipeStep,
} from './recipe-steps.ts';
import type { TypeProgram } from './type-program.ts';

/** A copy of the project, with the compiler's messages about it. */
export interface RecipePlace {
  readonly folder: string;
  readonly types: TypeProgram;
}

const write = async (folder: string, edit: RecipeEdit): Promise<void> => {
  const path = join(folder, edit.file);
  if (edit.text === undefined) {
    await writeFile(path, withEdit(await readFile(path, 'utf8'), edit));
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, edit.text, { flag: 'wx' });
};

/**
 * Whether a file declares a type of some name: a message with the type's name counts as naming the
 * file.
 */
const declares = async (folder: string, file: string, name: string): Promise<boolean> =>
  /^\w+$/u.test(name) &&
  new RegExp(`(?:interface|type) ${name}\\b`, 'u').test(await readFile(join(folder, file), 'utf8'));

/** `./b.ts` and `../a/b.ts` without the leading dots. */
const withoutDots = (path: string): string => path.replace(/^(?:\.{1,2}\/)+/u, '');

const filesOf = (step: RecipeStep | undefined): string[] =>
  step?.edits.map(({ file }) => file) ?? [];

/** The compiler checks the files of this step and the next; all others are checked at the end. */
const endOf = async (
  { folder, types }: RecipePlace,
  command: string,
  files: readonly string[],
): Promise<CommandEnd> => {
  if (command !== 'npx tsc') return runIn(folder, command);
  const said = types.faults(files);
  return { hasPassed: said === '', said };
};

const expectNext = async (
  place: RecipePlace,
  step: RecipeStep,
  { command, names }: NextPlace,
  following: RecipeStep | undefined,
): Promise<void> => {
  const files = filesOf(following);
  const { hasPassed, said } = await endOf(place, command, [...filesOf(step), ...files]);
  expect(hasPassed, `${command}\n${said}`).toBe(names === undefined);
  if (names === undefined) return;
  expect(said, command).toContain(names);
  const end = withoutDots(names);
  const places = files.length > 0 ? files : [following?.next?.command ?? ''];
  const declaring = await Promise.all(files.map((file) => declares(place.folder, file, names)));
  const leads = places.filter((each, index) => each.endsWith(end) || declaring[index]);
  expect(leads, `after "${command}"`).not.toEqual([]);
};

/**
 * Follows a recipe of docs/architecture.md in a copy of the project: each step's command must fail
 * with a message that names a file of the next step or a type that one declares, or the command
 * that is all of it; one that is documented to pass must pass.
 *
 * @param isRun which of the commands are run; the others' steps are only taken
 * @returns how many steps there were
 */
export const followRecipe = async (
  place: RecipePlace,
  heading: string,
  isRun: (next: NextPlace) => boolean,
): Promise<number> => {
  const steps = recipeSteps(await readFile('docs/architecture.md', 'utf8'), heading);
  for (const [index, step] of steps.entries()) {
    for (const edit of step.edits) await write(place.folder, edit);
    place.types.written(filesOf(step));
    if (step.next && isRun(step.next)) await expectNext(place, step, step.next, steps[index + 1]);
  }
  return steps.length;
};
