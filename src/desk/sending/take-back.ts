import git from 'isomorphic-git';
import { editContentFile } from '../../content/edit/edit-file.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { at, fileAt, type GitFolder } from './git-folder.ts';

/** Why an article that was on the site is no longer there; residents read it. */
export interface TakenBack {
  readonly day: CalendarDate;
  readonly reason: string;
}

/** What taking back does to each file. */
export interface TakeBackPlan {
  /** Files to send, with the bytes that the site returns to. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
  /** Articles that were new: their address answers that they were taken off, and why. */
  readonly withdrawn: readonly string[];
  /** Files that somebody has changed since: they are not taken back. */
  readonly changedSince: readonly string[];
}

const isArticle = (file: string): boolean =>
  /(?:^|\/)articles\/\d{4}\/\d{2}\/[^/]+\.md$/u.test(file);

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && Buffer.compare(a, b) === 0);

/**
 * What the site returns to if a publication is taken back. An address that was live is never lost:
 * a new article becomes a withdrawn one.
 *
 * @param commit the publication
 * @param newest the newest commit of the remote
 */
export const takeBackPlan = async (
  folder: GitFolder,
  {
    commit,
    newest,
    files,
  }: { readonly commit: string; readonly newest: string; readonly files: readonly string[] },
  { day, reason }: TakenBack,
): Promise<TakeBackPlan> => {
  const [parent] = (await git.readCommit({ ...at(folder), oid: commit })).commit.parent;
  const back = new Map<string, Uint8Array | undefined>();
  const [withdrawn, changedSince]: [string[], string[]] = [[], []];
  for (const file of files) {
    const [before, sent, now] = [
      parent === undefined ? undefined : await fileAt(folder, parent, file),
      await fileAt(folder, commit, file),
      await fileAt(folder, newest, file),
    ];
    if (!sameBytes(sent, now)) changedSince.push(file);
    else if (before || !sent) back.set(file, before);
    else if (isArticle(file)) {
      const value = { date: day, reason };
      const text = editContentFile(Buffer.from(sent).toString('utf8'), 'markdown', {
        kind: 'set',
        path: ['withdrawn'],
        value,
      });
      back.set(file, Buffer.from(text));
      withdrawn.push(file);
    }
  }
  return { files: back, withdrawn, changedSince };
};
