import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProgram } from '../deploy/run-program.ts';
import type { Provenance } from '../provenance/provenance.ts';

/** The commit that has the content, and the content's folder in its repository. */
export type ContentCommit = NonNullable<Provenance['content']>;

/** Does not even refresh Git's index, so that nothing is written. */
const git = (folder: string, ...words: readonly string[]): Promise<string> =>
  runProgram('git', ['--no-optional-locks', '-C', folder, ...words]);

/** Whether a folder may be in a repository: starting Git only to hear that it is not takes long. */
const isTracked = (folder: string): boolean =>
  existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isTracked(dirname(folder)));

/**
 * The commit that has exactly this content; `undefined` if there is none, or no Git.
 *
 * @param folder the content folder
 */
export const contentCommit = async (folder: string): Promise<ContentCommit | undefined> => {
  try {
    const path = await realpath(folder);
    if (!isTracked(path)) return undefined;
    const said = await git(path, 'rev-parse', '--show-prefix', 'HEAD');
    const changed = await git(path, 'status', '--porcelain', '--untracked-files=all', '--', '.');
    const [prefix = '', commit = ''] = said.split('\n');
    return changed === '' && /^[0-9a-f]{40,64}$/u.test(commit)
      ? { commit, folder: prefix.replace(/\/$/u, '') || '.' }
      : undefined;
  } catch {
    return undefined;
  }
};
