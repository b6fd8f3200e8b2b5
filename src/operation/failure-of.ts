import { causesOf } from './causes-of.ts';
import { machineReason } from './machine-reason.ts';
import { missingPackage } from './missing-package.ts';
import { OperationError } from './operation-error.ts';

/** The fault that ends a command: the thrown one, or one of the machine or the program. */
export const failureOf = (error: unknown): OperationError => {
  const causes = causesOf(error);
  const thrown = causes.find((cause) => cause instanceof OperationError);
  if (thrown) return thrown;
  const missing = causes.map(missingPackage).find((found) => found !== undefined);
  if (missing !== undefined) {
    return new OperationError('PACKAGES_OUTDATED', { name: missing }, { cause: error });
  }
  const reason = machineReason(error);
  if (reason !== undefined) return new OperationError('DISK', reason, { cause: error });
  const details = causes.map(({ message }) => message);
  return new OperationError(
    'PROGRAM',
    { details: details.length > 0 ? details : [String(error)] },
    { cause: error },
  );
};
