import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultCode } from '../file-system/fault-code.ts';

/** The place of a new article is taken, or leads out of the content folder; nothing was written. */
export class ArticlePlaceError extends Error {
  override readonly name = 'ArticlePlaceError';
  readonly reason: 'taken' | 'link';

  constructor(reason: 'taken' | 'link') {
    super(reason);
    this.reason = reason;
  }
}

const isLink = async (path: string): Promise<boolean> =>
  lstat(path).then(
    (stat) => stat.isSymbolicLink(),
    () => false,
  );

/**
 * Writes a new file below the content folder and makes its folders. Never overwrites, and follows
 * no symbolic link, which could lead out of that folder.
 *
 * @param path below the content folder, `/` between segments
 * @throws ArticlePlaceError when there is such a file, or a link on the way to it
 */
export const writeArticle = async (content: string, path: string, text: string): Promise<void> => {
  const segments = path.split('/');
  for (let count = 1; count < segments.length; count += 1) {
    if (await isLink(join(content, ...segments.slice(0, count))))
      throw new ArticlePlaceError('link');
  }
  const target = join(content, path);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    throw faultCode(error) === 'EEXIST' ? new ArticlePlaceError('taken') : error;
  }
};
