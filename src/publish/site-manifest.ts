import type { Page } from '../site/page.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import type { Fingerprint } from './fingerprint.ts';

/** A page of the site as the manifest lists it. */
export interface ManifestPage extends Fingerprint {
  readonly url: SitePath;
  readonly kind: Page['kind'];
  /** The content file that it is made from, relative to the content folder; absent for lists. */
  readonly source?: string;
}

/** A file of the site that is no page. */
export interface ManifestFile extends Fingerprint {
  readonly path: SitePath;
}

/**
 * What a site consists of: the next publication is compared with it. Deterministic; addresses are
 * relative to the site's base.
 */
export interface SiteManifest {
  /** Name and version. */
  readonly generator: string;
  /** When an article next appears or goes by itself, `2020-03-12T07:30` in Vietnam. */
  readonly nextChange?: string;
  readonly pages: readonly ManifestPage[];
  readonly files: readonly ManifestFile[];
}

const byAddress = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * @param made the fingerprint of every file, by its path below the site's folder
 * @throws Error when a page or file has none
 */
export const siteManifest = (
  { pages, files }: { pages: readonly Page[]; files: readonly { readonly path: SitePath }[] },
  made: ReadonlyMap<string, Fingerprint>,
  { generator, nextChange }: Pick<SiteManifest, 'generator' | 'nextChange'>,
): SiteManifest => {
  const printOf = (path: SitePath): Fingerprint => {
    const print = made.get(fileOf(path));
    if (print) return print;
    throw new Error(`site manifest: ${path} was not written`);
  };
  return {
    generator,
    ...(nextChange !== undefined && { nextChange }),
    pages: pages
      .map(({ url, kind, source }) => ({
        url,
        kind,
        ...(source !== undefined && { source }),
        ...printOf(url),
      }))
      .toSorted((a, b) => byAddress(a.url, b.url)),
    files: files
      .map(({ path }) => ({ path, ...printOf(path) }))
      .toSorted((a, b) => byAddress(a.path, b.path)),
  };
};

const linesOf = (list: readonly object[]): string =>
  list.map((each) => `\n  ${JSON.stringify(each)}`).join(',');

/** One page or file a line, so that two manifests can be compared by eye. */
export const manifestText = ({ pages, files, ...head }: SiteManifest): string => {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},\n "pages": [${linesOf(pages)}\n ],\n "files": [${linesOf(files)}\n ]\n}\n`;
};
