import { chosenText, type Choice } from '../sending/merge-texts.ts';
import type { FileConflict } from '../sending/send-changes.ts';
import type { FileChanges } from '../sending/tree-with.ts';

/** By file: the choice at each conflict in order, or which version is taken whole. */
export type Choices = Readonly<Record<string, readonly (Choice | undefined)[]>>;

/** The texts after all choices; `undefined` while one is missing. */
export const chosenFiles = (
  conflicts: readonly FileConflict[],
  choices: Choices,
): FileChanges | undefined => {
  const files = new Map<string, Uint8Array | undefined>();
  for (const { file, pieces, ours, theirs } of conflicts) {
    const own = choices[file] ?? [];
    if (pieces) {
      const text = chosenText(pieces, own);
      if (text === undefined) return undefined;
      files.set(file, Buffer.from(text));
    } else if (own[0] === 'ours' || own[0] === 'theirs') {
      files.set(file, own[0] === 'ours' ? ours : theirs);
    } else return undefined;
  }
  return files;
};
