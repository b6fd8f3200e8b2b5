import type { LeftFolders } from '../../staging/folder-lists.ts';
import { fileOf } from '../../url/site-path.ts';
import type { KeptSite, SpareSite } from './kept-site.ts';

const filesOf = ({ pages, files }: Pick<KeptSite, 'pages' | 'files'>): Set<string> =>
  new Set([...[...pages.keys()].map(fileOf), ...files.keys()]);

/**
 * What a record says of the site that has just been replaced.
 *
 * @param before the record of that site
 */
export const spareAfter = (
  before: Pick<KeptSite, 'pages' | 'files' | 'folders'> | undefined,
  now: Pick<KeptSite, 'pages' | 'files'>,
): SpareSite | undefined => {
  if (!before?.folders) return undefined;
  const [old, own] = [filesOf(before), filesOf(now)];
  return {
    times: before.folders,
    gone: [...old].filter((file) => !own.has(file)),
    fresh: [...own].filter((file) => !old.has(file)),
  };
};

/** How the build before last has left its folder. */
export const leftSpare = (
  site: Pick<KeptSite, 'pages' | 'files' | 'spare'> | undefined,
): LeftFolders | undefined => {
  if (!site?.spare) return undefined;
  const { times, gone, fresh } = site.spare;
  const files = filesOf(site);
  for (const file of fresh) files.delete(file);
  for (const file of gone) files.add(file);
  return { times, files };
};
