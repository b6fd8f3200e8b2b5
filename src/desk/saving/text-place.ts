import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { classifyPath, largestText } from '../../content/read/file-kinds.ts';
import { ifThere } from '../../file-system/if-there.ts';
import { readUnlinked } from '../../file-system/unlinked-file.ts';

/** The kinds of texts that the desk opens. */
export type TextKind = 'article' | 'page' | 'document' | 'broadcast';

const kinds: ReadonlySet<string> = new Set(['article', 'page', 'document', 'broadcast']);

/** The kind of a text by its path below the content folder; `undefined` for any other path. */
export const textKindOf = (path: string): TextKind | undefined => {
  if (path.includes('\\') || path.includes('\0') || path.split('/').includes('..'))
    return undefined;
  const classified = classifyPath(path);
  const isText = 'kind' in classified && kinds.has(classified.kind);
  return isText ? (classified.kind as TextKind) : undefined;
};

/** Whether a path below a folder leads over a link: then it may lead anywhere. */
export const isLinked = async (folder: string, path: string): Promise<boolean> => {
  const above = dirname(path);
  const status = await ifThere(lstat(join(folder, path)));
  if (status?.isSymbolicLink()) return true;
  return above === '.' || above === path ? false : isLinked(folder, above);
};

/**
 * The bytes of a text; `undefined` if it does not exist, is no text or is reached over a link.
 *
 * @param path below the content folder
 */
export const readTextFile = async (folder: string, path: string): Promise<Buffer | undefined> => {
  const kind = textKindOf(path);
  if (!kind || (await isLinked(folder, path))) return undefined;
  return ifThere(Promise.resolve().then(() => readUnlinked(join(folder, path), largestText[kind])));
};
