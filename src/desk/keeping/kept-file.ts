import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../../file-system/if-there.ts';

/** A short name for a path or a text. */
export const shortName = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);

/**
 * Writes a file so that it is wholly there or not at all, and still there when the power fails
 * afterwards.
 */
export const writeKept = async (folder: string, name: string, text: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `.${randomUUID()}`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, name));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

/** The names in a folder; none if it does not exist. */
export const keptNames = async (folder: string): Promise<readonly string[]> =>
  ((await ifThere(readdir(folder))) ?? []).filter((name) => !name.startsWith('.'));

/** A JSON file; `undefined` if it does not exist or is damaged. */
export const readKept = async <Value>(folder: string, name: string): Promise<Value | undefined> => {
  const text = await ifThere(readFile(join(folder, name), 'utf8'));
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
};

/** Keeps the folder of the desk out of Git, whatever the repository ignores. */
export const hideFromGit = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, '.gitignore'), '*\n');
};
