import { join } from 'node:path';
import { stat } from 'node:fs/promises';
import { checksumOf } from '../file-system/checksum.ts';
import { readUnlinked } from '../file-system/unlinked-file.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import { liveBytesAt } from './live-site-address.ts';
import type { SiteManifest } from './site-manifest.ts';

/** A sound of an hour in a small copy has 14 MB. */
const limits = { milliseconds: 120_000, bytes: 64 * 1024 * 1024 };

const bytesIn = async (folder: string, path: SitePath): Promise<Uint8Array | undefined> =>
  (await stat(folder)).isDirectory()
    ? readUnlinked(join(folder, fileOf(path)), limits.bytes)
    : undefined;

/**
 * Reads files of a live site by its manifest: only bytes with the checksum in it count. Whoever
 * asks can make the file itself, so nothing is thrown.
 *
 * @param place its base URL, or the path of its folder
 */
export const liveFiles = (
  place: { readonly base: BaseUrl } | { readonly path: string },
  { files }: Pick<SiteManifest, 'files'>,
): ((path: SitePath) => Promise<Uint8Array | undefined>) => {
  const checksums = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  return async (path) => {
    const expected = checksums.get(path);
    if (expected === undefined) return undefined;
    const read =
      'base' in place ? liveBytesAt(place.base, path, limits) : bytesIn(place.path, path);
    const bytes = await read.catch(() => undefined);
    return bytes && checksumOf(bytes).sha256 === expected ? bytes : undefined;
  };
};
