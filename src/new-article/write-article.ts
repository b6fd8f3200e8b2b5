import { createFiles, WritePlaceError } from '../content/edit/write-file.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * Writes a new file below the content folder and creates its folders. Never overwrites, and follows
 * no symbolic link, which could lead out of that folder.
 *
 * @param content the content folder, and its name in messages
 * @param path below the content folder, `/` between segments
 * @throws OperationError `NEW_FILE_TAKEN` or `NEW_FOLDER_LINK`; nothing is written then
 */
export const writeArticle = async (
  content: { readonly path: string; readonly label: string },
  path: string,
  text: string,
): Promise<void> => {
  const file = `${content.label}/${path}`;
  try {
    await createFiles(content.path, [{ path, bytes: text }]);
  } catch (error) {
    if (!(error instanceof WritePlaceError) || error.reason === 'file') throw error;
    throw new OperationError(error.reason === 'link' ? 'NEW_FOLDER_LINK' : 'NEW_FILE_TAKEN', {
      file,
    });
  }
};
