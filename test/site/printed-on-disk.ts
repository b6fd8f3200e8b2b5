import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './fixture-site.ts';
import {
  applyCure,
  applyProposals,
  refusalsIn,
  type CommandWords,
  type EditorKnows,
  type Files,
} from './printed-cures.ts';

/** The files of the content folder, and of the copy that the editor kept when it was published. */
const readFolder = async (folder: string): Promise<Map<string, string>> => {
  const names = await filesIn(folder);
  const texts = names.map(
    async (name) => [`content/${name}`, await readFile(join(folder, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
};

/** Does something with the files of a folder, and writes those that have changed. */
const changeFolder = async <Result>(
  place: string,
  change: (files: Files) => Result,
): Promise<Result> => {
  const files = await readFolder(join(place, 'content'));
  const there = new Map(files);
  const result = change(files);
  for (const [name, text] of files) {
    if (there.get(name) !== text) await writeFile(join(place, name), text);
  }
  for (const name of there.keys()) if (!files.has(name)) await rm(join(place, name));
  return result;
};

/** Writes what a refused build proposes; answers how many values. */
export const changeProposed = (printed: string, place: string): Promise<number> =>
  changeFolder(place, (files) => applyProposals(printed, files));

/**
 * Does in a folder what a refused publication prints first, or the cure by which the editor knows it.
 *
 * @param place holds `content`, and `content-truoc` as it was published
 */
export const changePrinted = async (
  printed: string,
  place: string,
  { choose, ...knows }: EditorKnows & { readonly choose?: RegExp },
): Promise<CommandWords> => {
  const cures = refusalsIn(printed).flatMap((refusal) => refusal.cures);
  const cure = cures.find(({ sentence }) => choose?.test(sentence)) ?? cures[0];
  if (!cure) throw new Error(`no cure in: ${printed}`);
  const before = await readFolder(join(place, 'content-truoc'));
  return changeFolder(place, (files) => applyCure(cure, { files, before }, knows));
};
