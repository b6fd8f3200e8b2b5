import { createFiles, WritePlaceError } from '../content/edit/write-file.ts';

/** The place of a new article is taken, or leads out of the content folder; nothing was written. */
export class ArticlePlaceError extends Error {
  override readonly name = 'ArticlePlaceError';
  readonly reason: 'taken' | 'link';

  constructor(reason: 'taken' | 'link') {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Writes a new file below the content folder and makes its folders. Never overwrites, and follows
 * no symbolic link, which could lead out of that folder.
 *
 * @param path below the content folder, `/` between segments
 * @throws ArticlePlaceError when there is such a file, or a link on the way to it
 */
export const writeArticle = async (content: string, path: string, text: string): Promise<void> => {
  try {
    await createFiles(content, [{ path, bytes: text }]);
  } catch (error) {
    if (!(error instanceof WritePlaceError) || error.reason === 'file') throw error;
    throw new ArticlePlaceError(error.reason === 'link' ? 'link' : 'taken');
  }
};
