import { copyFile, readFile, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { faultCode } from '../../file-system/fault-code.ts';
import { ifThere } from '../../file-system/if-there.ts';
import { syncFile, syncFolder } from '../../file-system/sync-files.ts';
import { fileOf, sitePaths } from '../../url/site-path.ts';
import { servedModes } from './served-folder.ts';

/** The name of the address ledger, beside `releases/` and within each release. */
export const ledgerFile = fileOf(sitePaths.ledger);

/** The text of the ledger beside the releases; `undefined` if there is none. */
export const readFolderLedger = (folder: string): Promise<string | undefined> =>
  ifThere(readFile(join(folder, ledgerFile), 'utf8'));

/** Replaces the ledger atomically. */
export const writeFolderLedger = async (folder: string, text: string): Promise<void> => {
  const next = join(folder, `.${ledgerFile}-next`);
  await writeFile(next, text, { mode: servedModes.file });
  await syncFile(next);
  await rename(next, join(folder, ledgerFile));
  await syncFolder(folder);
};

/**
 * Links the one ledger of the folder into a release, because it keeps growing while the release
 * does not change.
 */
export const linkLedger = async (folder: string, release: string): Promise<void> => {
  try {
    await symlink(`../../${ledgerFile}`, join(release, ledgerFile), 'file');
  } catch (error) {
    if (faultCode(error) !== 'EPERM') throw error;
    await copyFile(join(folder, ledgerFile), join(release, ledgerFile));
  }
};
