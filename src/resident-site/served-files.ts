import type { FileGroup } from '../build/site-files.ts';
import type { SiteFile } from '../url/site-file.ts';
import { fileOf } from '../url/site-path.ts';

/** Finds a file of a site other than a page, by its address; `undefined` if there is none. */
export type FileAt = (path: string) => Promise<SiteFile | undefined>;

const byName = (files: readonly SiteFile[]): ReadonlyMap<string, SiteFile> =>
  new Map(files.map((file) => [fileOf(file.path), file]));

/**
 * @param ready files that already exist
 * @param groups made when one of their files is requested
 */
export const servedFiles = (ready: readonly SiteFile[], groups: readonly FileGroup[]): FileAt => {
  const known = byName(ready);
  const made = new Map<FileGroup, Promise<ReadonlyMap<string, SiteFile>>>();
  const filesOf = (group: FileGroup): Promise<ReadonlyMap<string, SiteFile>> => {
    const files = made.get(group) ?? group.make().then(byName);
    made.set(group, files);
    return files;
  };
  return async (path) => {
    const name = path.slice(1);
    const file = known.get(name);
    if (file) return file;
    for (const group of groups.filter(({ mayHold }) => mayHold(path))) {
      const found = (await filesOf(group)).get(name);
      if (found) return found;
    }
    return undefined;
  };
};
