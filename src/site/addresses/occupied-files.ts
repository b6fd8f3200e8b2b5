import { fileOf, parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';

/** Files at fixed places, besides those that stand beside the pages of a kind. */
const fixedFiles: readonly SitePath[] = [
  sitePaths.sitemap,
  sitePaths.newsSitemap,
  sitePaths.robots,
  sitePaths.webManifest,
  sitePaths.headers,
  sitePaths.redirects,
  sitePaths.siteManifest,
  sitePaths.ledger,
  sitePaths.serviceWorker,
];

/** Folders in which any name may be that of a file of the program. */
const fileFolders: readonly SitePath[] = [
  sitePaths.script(''),
  sitePaths.icon(''),
  sitePaths.picture(''),
  parentOf(sitePaths.siteCard),
  sitePaths.searchIndexes,
  sitePaths.serverFolder,
];

const sitemapPart = /^sitemap-\d+\.xml$/u;

/** Some hosts ignore the case of letters. */
const folded = (path: SitePath): string => fileOf(path).toLowerCase();

/** The folders that a file is in, the innermost first: `a/b/`, `a/`. */
const foldersOf = (file: string): string[] => {
  const names = file.split('/').slice(0, -1);
  return names.map((_name, index) => `${names.slice(0, names.length - index).join('/')}/`);
};

/** The places of a site's files, as a disk has them: no file can be where a folder is. */
export class OccupiedFiles {
  readonly #files: Set<string>;
  readonly #folders: Set<string>;

  /** @param paths of the planned pages and files */
  constructor(paths: readonly SitePath[]) {
    this.#files = new Set([...paths, ...fixedFiles].map(folded));
    this.#folders = new Set([...this.#files].flatMap(foldersOf));
  }

  /** Whether a page can be at an address, beside all that is there; it then is there too. */
  take(path: SitePath): boolean {
    const file = folded(path);
    const above = foldersOf(file);
    const isProgram =
      sitemapPart.test(above.at(-1)?.slice(0, -1) ?? file) ||
      fileFolders.some((folder) => `/${file}`.startsWith(folder));
    const isFree =
      !isProgram &&
      !this.#files.has(file) &&
      !this.#folders.has(`${file}/`) &&
      above.every((folder) => !this.#files.has(folder.slice(0, -1)));
    if (!isFree) return false;
    this.#files.add(file);
    for (const folder of above) this.#folders.add(folder);
    return true;
  }
}
