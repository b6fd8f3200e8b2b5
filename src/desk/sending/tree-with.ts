import git, { type TreeEntry } from 'isomorphic-git';
import { at, type GitFolder } from './git-folder.ts';

/** New bytes of files by path; `undefined` removes a file. */
export type FileChanges = ReadonlyMap<string, Uint8Array | undefined>;

const entriesOf = async (folder: GitFolder, oid: string | undefined): Promise<TreeEntry[]> =>
  oid === undefined ? [] : (await git.readTree({ ...at(folder), oid })).tree;

/** The changes below each entry of a folder, by its name. */
const byName = (changes: FileChanges): Map<string, Map<string, Uint8Array | undefined>> => {
  const groups = new Map<string, Map<string, Uint8Array | undefined>>();
  for (const [path, bytes] of changes) {
    const [name = '', ...rest] = path.split('/');
    const group = groups.get(name) ?? new Map<string, Uint8Array | undefined>();
    groups.set(name, group.set(rest.join('/'), bytes));
  }
  return groups;
};

const entryOf = async (
  folder: GitFolder,
  name: string,
  old: TreeEntry | undefined,
  changes: FileChanges,
): Promise<TreeEntry | undefined> => {
  if (changes.has('')) {
    const blob = changes.get('');
    if (!blob) return undefined;
    const oid = await git.writeBlob({ ...at(folder), blob });
    return { mode: old?.type === 'blob' ? old.mode : '100644', path: name, oid, type: 'blob' };
  }
  const oid = await treeWith(folder, old?.type === 'tree' ? old.oid : undefined, changes);
  return oid === undefined ? undefined : { mode: '040000', path: name, oid, type: 'tree' };
};

/** A tree with some files changed; `undefined` if nothing is left of it. */
export const treeWith = async (
  folder: GitFolder,
  oid: string | undefined,
  changes: FileChanges,
): Promise<string | undefined> => {
  const entries = new Map((await entriesOf(folder, oid)).map((entry) => [entry.path, entry]));
  for (const [name, below] of byName(changes)) {
    const entry = await entryOf(folder, name, entries.get(name), below);
    if (entry) entries.set(name, entry);
    else entries.delete(name);
  }
  if (entries.size === 0 && oid !== undefined) return undefined;
  return git.writeTree({ ...at(folder), tree: [...entries.values()] });
};
