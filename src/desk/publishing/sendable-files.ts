import git from 'isomorphic-git';
import type { Article } from '../../content/content.ts';
import { articleOfFile } from '../../editorial/article-of-file.ts';
import type { ApprovalRules } from '../../content/schema/approval-schema.ts';
import { changedFiles } from '../sending/changed-files.ts';
import { at, fileAt, workingFile, type GitFolder } from '../sending/git-folder.ts';

interface Judging {
  readonly contentFolder: string;
  readonly rules: ApprovalRules | undefined;
  /** Whether a text that readers do not have yet has something that must be mended. */
  readonly isFaulty: (path: string) => boolean;
}

const isShown = (article: Article | undefined): boolean =>
  article !== undefined && !article.draft && article.withdrawn === undefined;

/** An article that readers have stays as they have it while its new text may not be shown. */
const isLeftOut = (before: Article | undefined, now: Article | undefined): boolean =>
  isShown(before) && !isShown(now) && now?.withdrawn === undefined;

/**
 * The changed files that may be sent: an unapproved or faulty text of a published article, and a
 * new one with faults, wait, so that they hold nothing else back.
 */
export const sendableFiles = async (folder: GitFolder, judging: Judging): Promise<string[]> => {
  const head = await git.resolveRef({ ...at(folder), ref: 'HEAD' }).catch(() => undefined);
  const files = await changedFiles(folder, head);
  const prefix = folder.content === '' ? '' : `${folder.content}/`;
  const judged = async (file: string, bytes: Uint8Array | undefined) =>
    bytes &&
    articleOfFile(
      { path: file.slice(prefix.length), file, contentFolder: judging.contentFolder },
      new TextDecoder().decode(bytes),
      judging.rules,
    );
  const sent: string[] = [];
  for (const file of files) {
    const path = file.slice(prefix.length);
    if (/^articles\/.*\.md$/u.test(path)) {
      const [old, own] = [
        head === undefined ? undefined : await fileAt(folder, head, file),
        await workingFile(folder, file),
      ];
      if (own && isLeftOut(await judged(file, old), await judged(file, own))) continue;
      if (own && judging.isFaulty(path)) continue;
    }
    sent.push(file);
  }
  return sent;
};
