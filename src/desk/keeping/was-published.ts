import { execFile } from 'node:child_process';
import { fileTextOf, valuesOf } from '../saving/file-text.ts';

/** Whether a file is in the last commit; `undefined` without Git or outside a repository. */
const isCommitted = (folder: string, path: string): Promise<boolean | undefined> =>
  new Promise((answered) => {
    const words = ['-C', folder, 'ls-tree', '--name-only', 'HEAD', '--', path];
    execFile('git', words, { timeout: 5000 }, (error, stdout) =>
      answered(error ? undefined : stdout.trim() !== ''),
    );
  });

const isDraft = (text: string): boolean => {
  try {
    return valuesOf(fileTextOf(text).yaml)['draft'] === true;
  } catch {
    return false;
  }
};

/**
 * Whether readers may know the address of a text: once it was committed as no draft, or, without
 * Git, if it is no draft.
 *
 * @param committed whether the file is in the last commit, if that is known
 */
export const maybePublished = (text: string, committed: boolean | undefined): boolean =>
  committed !== false && !isDraft(text);

/** Asks Git about the file. */
export const wasPublished = async (folder: string, path: string, text: string): Promise<boolean> =>
  maybePublished(text, await isCommitted(folder, path));
