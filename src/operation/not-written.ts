import { machineReason } from './machine-reason.ts';
import { OperationError } from './operation-error.ts';

/**
 * The fault of a file that the machine does not let a command write: `FILE_NOT_WRITTEN` with its
 * cause and cure. Other errors are returned as they are.
 *
 * @param file its name in messages
 */
export const notWritten = (file: string, error: unknown): unknown => {
  const reason = error instanceof OperationError ? undefined : machineReason(error);
  return reason
    ? new OperationError('FILE_NOT_WRITTEN', { file, ...reason }, { cause: error })
    : error;
};
