import { createFiles, WritePlaceError } from '../../content/edit/write-file.ts';
import { notWritten } from '../../operation/not-written.ts';
import { OperationError } from '../../operation/operation-error.ts';
import type { PlannedFile } from './planned-file.ts';

/** The obstacle to a file or to its folder. */
const placeFault = ({ reason, path }: WritePlaceError, file: string): OperationError => {
  if (reason === 'link') return new OperationError('IMPORT_FOLDER_LINK', { file: path });
  return reason === 'file'
    ? new OperationError('IMPORT_FOLDER_FILE', { file: path })
    : new OperationError('IMPORT_FILE_TAKEN', { file });
};

const failure = (file: string, error: unknown): Error => {
  if (error instanceof WritePlaceError) return placeFault(error, file);
  return notWritten(file, error) as Error;
};

/**
 * Writes new files below a folder, all of them or none. Never overwrites an existing file.
 *
 * @throws OperationError `IMPORT_…` if one of them cannot be written
 */
export const writeFiles = (
  root: string,
  label: string,
  files: readonly PlannedFile[],
): Promise<void> =>
  createFiles(root, files, ({ path }, error) => failure(`${label}/${path}`, error));
