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

/** The files of the content folder, and of the editor's copy from the last publication. */
const readFolder = async (folder: string): Promise<Map<string, string>> => {
  const names = await filesIn(folder);
  const texts = names.map(
    async (name) => [`content/${name}`, await readFile(join(folder, name), 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
};

/** Changes the files of a folder in memory, and writes those that have changed. */
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

/** Writes the proposals of a refused build; returns how many values. */
export const changeProposed = (printed: string, place: string): Promise<number> =>
  changeFolder(place, (files) => applyProposals(printed, files));

/**
 * Follows the first printed cure of a refused publication in a folder, or the one that the editor
 * recognises.
 *
 * @param place contains `content`, and `content-truoc` from the last publication
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
