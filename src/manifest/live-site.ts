import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from '../file-system/fault-code.ts';
import { parseBaseUrl, type BaseUrl } from '../url/base-url.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { liveSiteAt, manifestFrom, standardLimits, type FetchLimits } from './live-site-address.ts';
import type { SiteManifest } from './site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';

const manifestName = fileOf(sitePaths.siteManifest);

/**
 * The base URL of a live site, if a web address was typed; the manifest's own address is accepted
 * too.
 *
 * @throws OperationError `LIVE_…` if no site can have this web address
 */
export const liveAddress = (typed: string): BaseUrl | undefined => {
  if (!/^[a-z]+:\/\//iu.test(typed)) return undefined;
  const base = parseBaseUrl(
    typed.endsWith(`/${manifestName}`) ? typed.slice(0, -manifestName.length) : typed,
  );
  if (!base) throw new OperationError('LIVE_ADDRESS', { place: typed });
  return base;
};

/**
 * The manifest of the site in a folder; a folder with only the manifest, or the manifest itself, is
 * accepted too. `undefined` if the folder is empty.
 *
 * @throws OperationError `LIVE_…` if there is no such folder, or it has other files but no manifest
 */
const liveSiteIn = async (path: string): Promise<SiteManifest | undefined> => {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const file = isFolder ? join(path, manifestName) : path;
    const isThere = await lstat(file).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      if ((await readdir(path)).length === 0) return undefined;
      throw new OperationError('LIVE_NO_MANIFEST', { place: path });
    }
    return manifestFrom(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof OperationError) throw error;
    const reason = faultCode(error) ?? String(error);
    throw new OperationError('LIVE_UNREADABLE', { place: path, reason }, { cause: error });
  }
};

/**
 * The manifest of a live site; `undefined` if none is live yet.
 *
 * @param place its base URL, or the path of its folder
 * @throws OperationError `LIVE_…` if that is not clear
 */
export const readLiveSite = (
  place: { readonly base: BaseUrl } | { readonly path: string },
  limits: FetchLimits = standardLimits,
): Promise<SiteManifest | undefined> =>
  'base' in place ? liveSiteAt(place.base, limits) : liveSiteIn(place.path);
