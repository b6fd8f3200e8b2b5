import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders } from '../../file-system/make-folders.ts';

/** Readable for every web server, whatever the publisher's umask. */
export const servedModes = { file: 0o644, folder: 0o755 } as const;

/** Creates a folder and its missing parents. */
export const makeServedFolder = async (folder: string): Promise<void> => {
  const first = await makeFolders(folder);
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await chmod(made, servedModes.folder);
    if (made === first || made === dirname(made)) return;
  }
};
