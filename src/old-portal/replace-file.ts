import * as content from '../content/edit/write-file.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * Replaces a file atomically. A folder that cannot be written is a system error.
 *
 * @throws OperationError `REDIRECTS_PLACE` if a link or a folder is in its place
 */
export const replaceFile = async (path: string, label: string, text: string): Promise<void> => {
  try {
    await content.replaceFile(path, text);
  } catch (error) {
    if (!(error instanceof content.WritePlaceError)) throw error;
    throw new OperationError('REDIRECTS_PLACE', { file: label }, { cause: error });
  }
};
