import { checksumOf, type Checksum } from '../file-system/checksum.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { fileOf, sitePaths, type SitePath } from '../url/site-path.ts';

/** A file that a manifest lists. */
export interface ListedFile extends Checksum {
  readonly path: SitePath;
  /** Below the site's folder, `/` between segments. */
  readonly file: string;
  /** For a page. */
  readonly kind?: string;
}

/** The manifest's own file; it does not list itself. */
export const manifestFile = fileOf(sitePaths.siteManifest);

/** Every file of a site except the manifest itself. */
export const listedFiles = ({
  pages,
  files,
}: Pick<SiteManifest, 'pages' | 'files'>): readonly ListedFile[] => [
  ...pages.map(({ url, kind, bytes, sha256 }) => ({
    path: url,
    file: fileOf(url),
    kind,
    bytes,
    sha256,
  })),
  ...files.map(({ path, bytes, sha256 }) => ({ path, file: fileOf(path), bytes, sha256 })),
];

const hashesOf = (manifest: SiteManifest | undefined): Map<string, string> =>
  new Map((manifest ? listedFiles(manifest) : []).map(({ file, sha256 }) => [file, sha256]));

/** The files of `next` that are different or missing in `live`. */
export const changedFiles = (
  next: SiteManifest,
  live: SiteManifest | undefined,
): readonly ListedFile[] => {
  const hashes = hashesOf(live);
  return listedFiles(next).filter(({ file, sha256 }) => hashes.get(file) !== sha256);
};

/** The files of `live` that `next` no longer has. */
export const removedFiles = (
  next: SiteManifest,
  live: SiteManifest | undefined,
): readonly ListedFile[] => {
  const kept = hashesOf(next);
  return live ? listedFiles(live).filter(({ file }) => !kept.has(file)) : [];
};

/** The manifest's own file as one of the site's. */
export const listedManifest = (text: string): ListedFile => ({
  path: sitePaths.siteManifest,
  file: manifestFile,
  ...checksumOf(text),
});
