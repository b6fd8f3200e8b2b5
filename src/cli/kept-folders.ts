import { join } from 'node:path';
import { keptEntries, type KeptEntries } from '../file-system/kept-entries/kept-entries.ts';
import { cacheSecret } from './cache-secret.ts';
import { folderOf } from './options.ts';
import { programCode } from './program-code.ts';

/** The folders below `.cache/van-ban/` and their contents. */
const folders = {
  parsed: 'da-doc',
  rendered: 'da-dung',
  made: 'da-lam',
  searchPages: 'tim-trang',
  searchYears: 'tim-nam',
} as const;

/** The results of earlier runs by kind. */
export type KeptFolders = Readonly<Record<keyof typeof folders, KeptEntries>>;

/**
 * Opens the results of earlier runs; each file is read when one of its entries is requested.
 *
 * @param isForgotten whether to ignore the results of earlier runs
 */
export const openKeptFolders = (isForgotten: boolean): KeptFolders => {
  const version = { code: programCode(), secret: cacheSecret() };
  const open = (name: string): KeptEntries => {
    const entries = keptEntries(join(folderOf('.cache').path, 'van-ban', name), version);
    if (isForgotten) entries.forgetAll();
    return entries;
  };
  return {
    parsed: open(folders.parsed),
    rendered: open(folders.rendered),
    made: open(folders.made),
    searchPages: open(folders.searchPages),
    searchYears: open(folders.searchYears),
  };
};

/** The turn of a run in the caches: seconds since 1970. */
export const turnOfRun = (): number => Math.floor(Date.now() / 1000);
