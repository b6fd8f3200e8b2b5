import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import git from 'isomorphic-git';
import { at, type GitFolder } from './git-folder.ts';

/** Hidden files, and what systems and word processors leave behind, are not sent. */
const isSent = (path: string): boolean => !path.split('/').some((name) => /^[.~]|~$/u.test(name));

/** The files of the content folder that differ from a commit; all of them if there is none. */
export const changedFiles = async (
  folder: GitFolder,
  base: string | undefined,
): Promise<string[]> => {
  if (base === undefined) {
    const names = await readdir(join(folder.dir, folder.content), {
      recursive: true,
      withFileTypes: true,
    });
    return names
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(folder.dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      )
      .filter(isSent);
  }
  const rows = await git.statusMatrix({
    ...at(folder),
    ref: base,
    ...(folder.content !== '' && { filepaths: [folder.content] }),
  });
  return rows.flatMap(([path, inCommit, inFolder]) =>
    isSent(path) && inFolder !== inCommit ? path : [],
  );
};
