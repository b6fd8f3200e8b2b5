import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createFiles,
  replaceFile,
  WritePlaceError,
  type NewFile,
} from '../content/edit/write-file.ts';
import { ifThere } from '../file-system/if-there.ts';
import { OperationError } from '../operation/operation-error.ts';

/** What npm and git put into a folder before a station is set up in it. */
const allowed = /^(?:package(?:-lock)?\.json|node_modules|\.git|\.npmrc|\.DS_Store|.*\.tgz)$/u;

const packageName = 'package.json';

/**
 * The `package.json` of the folder of a new station; `undefined` if there is none yet.
 *
 * @param folder its path, and its name in messages
 * @throws OperationError `INIT_NOT_EMPTY`, `INIT_FILE` or `INIT_PACKAGE`
 */
export const packageIn = async (folder: {
  readonly path: string;
  readonly label: string;
}): Promise<string | undefined> => {
  const { path, label } = folder;
  const status = await ifThere(lstat(path));
  if (!status) return undefined;
  if (!status.isDirectory()) throw new OperationError('INIT_FILE', { file: label });
  const names = await readdir(path);
  const found = names.toSorted().find((name) => !allowed.test(name));
  if (found !== undefined) throw new OperationError('INIT_NOT_EMPTY', { folder: label, found });
  if (!names.includes(packageName)) return undefined;
  const text = await readFile(join(path, packageName), 'utf8');
  try {
    JSON.parse(text);
  } catch (error) {
    const file = `${label}/${packageName}`;
    throw new OperationError('INIT_PACKAGE', { file }, { cause: error });
  }
  return text;
};

/**
 * Writes a new station, all its files or none.
 *
 * @param files all except `package.json`
 * @param manifest the text of `package.json`, which may be there already
 * @throws OperationError `INIT_NOT_EMPTY` if another program writes there at the same time
 */
export const writeStation = async (
  folder: { readonly path: string; readonly label: string },
  files: readonly NewFile[],
  manifest: string,
  hasManifest: boolean,
): Promise<void> => {
  const file = { path: packageName, bytes: manifest };
  try {
    await createFiles(folder.path, hasManifest ? files : [...files, file]);
    if (hasManifest) await replaceFile(join(folder.path, packageName), manifest);
  } catch (error) {
    if (!(error instanceof WritePlaceError) || error.reason === 'file') throw error;
    throw new OperationError('INIT_NOT_EMPTY', { folder: folder.label, found: error.path });
  }
};
