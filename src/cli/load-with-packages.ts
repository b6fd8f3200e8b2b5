import { exitStatus } from './exit-status.ts';
import { missingPackage } from '../operation/missing-package.ts';
import { outdatedPackage } from '../own-files/outdated-package.ts';

/** Packages that are older than the sources would look like a fault of the program. */
const refuse = async (name: string): Promise<undefined> => {
  const { OperationError } = await import('../operation/operation-error.ts');
  process.stderr.write(`${new OperationError('PACKAGES_OUTDATED', { name }).message}\n`);
  process.exitCode = exitStatus.broken;
  return undefined;
};

/**
 * Loads code that imports packages, if all of them are installed as the lockfile lists them. This
 * file and those that it imports need no package.
 *
 * @returns `undefined` if one is missing or outdated; the process has then said which, and how to
 * install it, and has its exit status
 */
export const loadWithPackages = async <Loaded>(
  load: () => Promise<Loaded>,
): Promise<Loaded | undefined> => {
  const outdated = outdatedPackage();
  if (outdated !== undefined) return refuse(outdated);
  try {
    return await load();
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    return refuse(missing);
  }
};
