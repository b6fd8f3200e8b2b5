import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFileState } from './last-build.ts';

/**
 * How many files of a site are compared: comparing all of 40,000 would take longer than the rest of
 * a build that has nothing to do.
 */
const most = 2_000;

const stateOf = (folder: string, file: string): SiteFileState | undefined => {
  const found = lstatSync(join(folder, file), { throwIfNoEntry: false });
  return found?.isFile() ? [file, found.size, found.mtimeMs] : undefined;
};

/** The state of the files of a built site: of all files, or of an evenly spread sample. */
export const siteState = (folder: string, files: readonly string[]): SiteFileState[] => {
  const step = Math.max(1, Math.ceil(files.length / most));
  return files
    .filter((_file, index) => index % step === 0)
    .flatMap((file) => {
      const state = stateOf(folder, file);
      return state ? [state] : [];
    });
};

/** Whether files of a site are unchanged. */
export const isSiteSame = (folder: string, site: readonly SiteFileState[]): boolean =>
  site.every(([file, bytes, modified]) => {
    const now = stateOf(folder, file);
    return now?.[1] === bytes && now[2] === modified;
  });
