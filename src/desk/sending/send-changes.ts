import git from 'isomorphic-git';
import { OperationError } from '../../operation/operation-error.ts';
import type { Author } from './author.ts';
import { changedFiles } from './changed-files.ts';
import { at, fileAt, setWorkingFile, workingFile, type GitFolder } from './git-folder.ts';
import { chosenText, mergeTexts, type MergedPiece } from './merge-texts.ts';
import type { Remote } from './remote.ts';
import { settle } from './settle.ts';
import { treeWith, type FileChanges } from './tree-with.ts';

/** A file that this person and another one changed differently. */
export interface FileConflict {
  readonly file: string;
  /** By paragraph; absent if it is no text, or one of the two has removed it. */
  readonly pieces: readonly MergedPiece[] | undefined;
  readonly ours: Uint8Array | undefined;
  readonly theirs: Uint8Array | undefined;
}

export type SendResult =
  | { readonly kind: 'sent'; readonly commit: string; readonly files: readonly string[] }
  | { readonly kind: 'nothing' }
  /** Nothing was sent; both versions are where they were. */
  | {
      readonly kind: 'conflict';
      /** The commit of the others' versions. */
      readonly with: string;
      readonly conflicts: readonly FileConflict[];
    };

/** What is sent, and in whose name. */
export interface Sending {
  /** Paths relative to the repository; they are sent as they are in the folder. */
  readonly files: readonly string[];
  /**
   * Or other bytes than those of the folder, and the commit that they replace; the folder keeps its
   * words in the files of `kept`.
   */
  readonly instead?: {
    readonly of: string;
    readonly files: FileChanges;
    readonly kept: ReadonlySet<string>;
  };
  /** What a person has chosen where two versions differed; void once others have sent more. */
  readonly chosen?: { readonly over: string; readonly files: FileChanges } | undefined;
  readonly author: Author;
  /** In the words of the newsroom: "Đăng: Đảng bộ xã …". */
  readonly message: string;
  /** Seconds since 1970. */
  readonly time: number;
}

const isText = (file: string): boolean => /\.(?:md|yaml)$/u.test(file);

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

interface Versions {
  readonly old: Uint8Array | undefined;
  readonly ours: Uint8Array | undefined;
  readonly theirs: Uint8Array | undefined;
}

/** A changed file against what others have sent meanwhile: merged bytes, or a conflict. */
const merged = (
  file: string,
  { old, ours, theirs }: Versions,
): { readonly bytes: Uint8Array | undefined } | FileConflict => {
  if (same(old, theirs) || same(ours, theirs)) return { bytes: ours };
  const pieces =
    ours && theirs && isText(file)
      ? mergeTexts(old ? decode(old) : '', decode(ours), decode(theirs))
      : undefined;
  const text = pieces && chosenText(pieces, []);
  return text === undefined ? { file, pieces, ours, theirs } : { bytes: Buffer.from(text) };
};

const fileIn = async (folder: GitFolder, commit: string | undefined, file: string) =>
  commit === undefined ? undefined : fileAt(folder, commit, file);

/** The commit that both sides began from; `undefined` if the remote has none yet. */
const baseOf = async (
  folder: GitFolder,
  newest: string | undefined,
): Promise<string | undefined> => {
  const head = await git.resolveRef({ ...at(folder), ref: 'HEAD' }).catch(() => undefined);
  if (head === undefined || newest === undefined || head === newest) return head;
  const [base] = (await git.findMergeBase({ ...at(folder), oids: [head, newest] })) as string[];
  return base;
};

const attempt = async (
  folder: GitFolder,
  remote: Remote,
  sending: Sending,
): Promise<SendResult | 'changed meanwhile'> => {
  const newest = await remote.newest();
  const base = await baseOf(folder, newest);
  const ours = new Map<string, Uint8Array | undefined>();
  const conflicts: FileConflict[] = [];
  const take = (file: string, versions: Versions): void => {
    const result = merged(file, versions);
    if ('bytes' in result) ours.set(file, result.bytes);
    else conflicts.push(result);
  };
  const { chosen: decided } = sending;
  for (const file of await changedFiles(folder, base)) {
    if (decided?.over === newest && decided?.files.has(file)) {
      ours.set(file, decided?.files.get(file));
      continue;
    }
    take(file, {
      old: await fileIn(folder, base, file),
      ours: await workingFile(folder, file),
      theirs: await fileIn(folder, newest, file),
    });
  }
  const given = new Map<string, Uint8Array | undefined>();
  for (const [file, bytes] of sending.instead?.files ?? []) {
    const result = merged(file, {
      old: await fileIn(folder, sending.instead?.of, file),
      ours: bytes,
      theirs: await fileIn(folder, newest, file),
    });
    if ('bytes' in result) given.set(file, result.bytes);
    else conflicts.push(result);
  }
  if (conflicts.length > 0) return { kind: 'conflict', with: newest ?? '', conflicts };
  const wanted = [...ours].filter(([file]) => sending.files.includes(file));
  const chosen = new Map([...wanted, ...given]);
  const parent = newest ?? base;
  const root =
    parent === undefined
      ? undefined
      : (await git.readCommit({ ...at(folder), oid: parent })).commit.tree;
  const tree = (await treeWith(folder, root, chosen)) ?? '';
  const isNew = tree !== root;
  if (!isNew && newest === undefined) return { kind: 'nothing' };
  const person = { ...sending.author, timestamp: sending.time, timezoneOffset: -7 * 60 };
  const commit = isNew
    ? await git.commit({
        ...at(folder),
        message: sending.message,
        tree,
        parent: parent === undefined ? [] : [parent],
        author: person,
        committer: person,
        noUpdateBranch: true,
      })
    : (newest ?? '');
  if (isNew && !(await remote.send(commit))) return 'changed meanwhile';
  for (const [file, bytes] of ours) {
    if (!same(bytes, await workingFile(folder, file))) await setWorkingFile(folder, file, bytes);
  }
  await settle(folder, {
    base,
    commit,
    ours: new Set([...ours.keys(), ...(sending.instead?.kept ?? [])]),
  });
  return isNew ? { kind: 'sent', commit, files: [...chosen.keys()] } : { kind: 'nothing' };
};

/** How often somebody else may be faster before the person is asked to try later. */
const attempts = 4;

/**
 * Commits some changed files on top of what others have sent, and sends them. Until the remote has
 * the commit, neither a branch nor a file here changes, so that a cut of power or network leaves
 * everything as it was.
 *
 * @throws OperationError `SEND_…`
 */
export const sendChanges = async (
  folder: GitFolder,
  remote: Remote,
  sending: Sending,
): Promise<SendResult> => {
  for (let count = 0; count < attempts; count += 1) {
    const result = await attempt(folder, remote, sending);
    if (result !== 'changed meanwhile') return result;
  }
  throw new OperationError('SEND_BUSY', { place: remote.label });
};
