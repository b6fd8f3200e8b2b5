import { fileOf, parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';

/** Files at fixed addresses, except those beside the pages of a kind. */
const fixedFiles: readonly SitePath[] = [
  sitePaths.sitemap,
  sitePaths.newsSitemap,
  sitePaths.robots,
  sitePaths.webManifest,
  sitePaths.headers,
  sitePaths.redirects,
  sitePaths.siteManifest,
  sitePaths.ledger,
  sitePaths.provenance,
  sitePaths.provenanceSignature,
  sitePaths.provenanceLedger,
  sitePaths.serviceWorker,
  sitePaths.voice,
];

/** Folders in which the program may use any file name. */
const fileFolders: readonly SitePath[] = [
  sitePaths.script(''),
  sitePaths.icon(''),
  sitePaths.picture(''),
  sitePaths.smallSound(''),
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

/** The files of a site as a disk sees them: a file and a folder cannot have the same name. */
export class OccupiedFiles {
  readonly #files: Set<string>;
  readonly #folders: Set<string>;

  /** @param paths of the planned pages and files */
  constructor(paths: readonly SitePath[]) {
    this.#files = new Set([...paths, ...fixedFiles].map(folded));
    this.#folders = new Set([...this.#files].flatMap(foldersOf));
  }

  /** Whether a page can be written at an address without a conflict; if so, takes the address. */
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
