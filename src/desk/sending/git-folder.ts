import fs from 'node:fs';
import { dirname, join } from 'node:path';
import git from 'isomorphic-git';

/** A working folder with its repository. */
export interface GitFolder {
  /** The root of the working folder. */
  readonly dir: string;
  /** The content folder, relative to it; `''` if it is the root itself. */
  readonly content: string;
}

/** What every call of the library needs. */
export const at = ({ dir }: GitFolder) => ({ fs, dir });

/** The repository that a content folder is in; `undefined` if it is in none. */
export const gitFolderOf = async (contentFolder: string): Promise<GitFolder | undefined> => {
  const dir = await git.findRoot({ fs, filepath: contentFolder }).catch(() => undefined);
  if (dir === undefined) return undefined;
  const content = contentFolder.slice(dir.length).replaceAll('\\', '/').replace(/^\//u, '');
  return { dir, content };
};

/** A file at a commit; `undefined` if it has none. */
export const fileAt = async (
  folder: GitFolder,
  oid: string,
  filepath: string,
): Promise<Uint8Array | undefined> => {
  try {
    return (await git.readBlob({ ...at(folder), oid, filepath })).blob;
  } catch (error) {
    if ((error as { code?: string }).code === 'NotFoundError') return undefined;
    throw error;
  }
};

/** A file of the working folder; `undefined` if there is none. */
export const workingFile = async (
  { dir }: GitFolder,
  filepath: string,
): Promise<Uint8Array | undefined> => {
  try {
    return await fs.promises.readFile(join(dir, filepath));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Writes a file of the working folder whole, or removes it. */
export const setWorkingFile = async (
  { dir }: GitFolder,
  filepath: string,
  bytes: Uint8Array | undefined,
): Promise<void> => {
  const path = join(dir, filepath);
  if (!bytes) return fs.promises.rm(path, { force: true });
  await fs.promises.mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${path.split(/[/\\]/u).at(-1) ?? ''}.tmp`);
  await fs.promises.writeFile(beside, bytes);
  await fs.promises.rename(beside, path);
};
