import git from 'isomorphic-git';
import { at, fileAt, setWorkingFile, workingFile, type GitFolder } from './git-folder.ts';

/** What was sent, and what this folder had before. */
interface Settled {
  readonly base: string | undefined;
  readonly commit: string;
  /** Files that this person has changed: they stay as they are in the folder. */
  readonly ours: ReadonlySet<string>;
}

/** The paths that differ between two commits. */
const differing = async (
  folder: GitFolder,
  from: string | undefined,
  to: string,
): Promise<string[]> => {
  const trees = [...(from === undefined ? [] : [from]), to].map((ref) => git.TREE({ ref }));
  const paths: string[] = [];
  await git.walk({
    ...at(folder),
    trees,
    map: async (path, entries) => {
      const [a, b] = entries.length === 1 ? [null, entries[0]] : entries;
      const [oldOid, newOid] = [await a?.oid(), await b?.oid()];
      if (oldOid === newOid) return null;
      const isFile = (await a?.type()) === 'blob' || (await b?.type()) === 'blob';
      if (isFile) paths.push(path);
      return path;
    },
  });
  return paths;
};

/**
 * Brings the folder up to a commit that the remote now has: files of others are written, the branch
 * and the index follow. Files that this person changed are left alone.
 */
export const settle = async (folder: GitFolder, { base, commit, ours }: Settled): Promise<void> => {
  const paths = await differing(folder, base, commit);
  for (const path of paths) {
    if (ours.has(path)) continue;
    const bytes = await fileAt(folder, commit, path);
    const here = await workingFile(folder, path);
    const known = base === undefined ? undefined : await fileAt(folder, base, path);
    const isUntouched =
      (here && Buffer.from(here).toString('latin1')) ===
      (known && Buffer.from(known).toString('latin1'));
    if (isUntouched) await setWorkingFile(folder, path, bytes);
  }
  const branch = (await git.currentBranch({ ...at(folder), fullname: true })) ?? 'refs/heads/main';
  const head = await git.resolveRef({ ...at(folder), ref: branch }).catch(() => undefined);
  if (head !== undefined && head !== base) {
    /** Commits that were never sent: their changes are in the folder, and they stay findable. */
    await git.writeRef({
      ...at(folder),
      ref: `refs/ban-bien-tap/truoc-${head.slice(0, 12)}`,
      value: head,
      force: true,
    });
  }
  await git.writeRef({ ...at(folder), ref: branch, value: commit, force: true });
  for (const filepath of paths) await git.resetIndex({ ...at(folder), filepath, ref: commit });
};
