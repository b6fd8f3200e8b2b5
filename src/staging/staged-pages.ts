import { addressesIn } from '../html/addresses-in.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import type { Checksum } from '../file-system/checksum.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * Bytes. `check` refuses a text that is too large for a resident's phone; a list of a large
 * register may be longer, but a page larger than this was filled by an endless loop.
 */
const largestPage = 16 * 1024 * 1024;
const largestScript = 100 * 1024;

/** A link within the site, and a page that contains it. */
export interface StagedLink {
  readonly target: string;
  readonly from: SitePath;
}

/** The decoded name after `#` in a link; `undefined` if it cannot be decoded. */
const idOf = (anchor: string): string | undefined => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return undefined;
  }
};

/**
 * Keeps each name once, as a separate string: a substring of a page's text would keep the whole
 * page in memory.
 */
class Names {
  readonly #own = new Map<string, string>();

  own(name: string): string {
    const known = this.#own.get(name);
    if (known !== undefined) return known;
    const own = Buffer.from(name, 'utf16le').toString('utf16le');
    this.#own.set(own, own);
    return own;
  }
}

/**
 * The file at an address of the site; `undefined` if the address cannot be decoded or leaves the
 * site.
 */
const fileAt = (path: string): string | undefined => {
  try {
    return fileOf(path as SitePath);
  } catch {
    return undefined;
  }
};

const isPage = (file: string): boolean => /\.html?$/u.test(file);

/**
 * The links of a site that is being written: every link, picture, script and anchor within the site
 * must have its target before the site may go live. `check` has found the faults that an editor's
 * text can cause; any that are left are faults of the program.
 */
export class StagedPages {
  readonly #root: string;
  readonly #textOf: (file: string) => string;
  readonly #links = new Map<string, StagedLink>();
  readonly #kept = new Map<string, SitePath>();
  #keptLinks: readonly StagedLink[] = [];
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #names = new Names();

  /** @param textOf reads a page of an earlier build, if its ids are needed */
  constructor(base: BaseUrl, textOf: (file: string) => string = () => '') {
    this.#root = siteHref(base, '/');
    this.#textOf = textOf;
  }

  /**
   * Takes over pages of an earlier build without reading them.
   *
   * @param links all their links; may include links of removed pages
   */
  keep(urls: readonly SitePath[], links: readonly StagedLink[]): void {
    for (const url of urls) this.#kept.set(fileOf(url), url);
    this.#keptLinks = links;
  }

  /** All known links, for the next build. */
  links(): readonly StagedLink[] {
    const own = [...this.#links.values()];
    return [...own, ...this.#keptLinks.filter(({ target }) => !this.#links.has(target))];
  }

  /** Records the links and ids of a page; a text that is not HTML has none. */
  add(url: SitePath, html: string): void {
    const file = fileOf(url);
    if (!isPage(file)) return;
    const { targets, ids } = addressesIn(html);
    this.#ids.set(file, new Set([...ids].map((id) => this.#names.own(id))));
    const page = `${this.#root}${url.slice(1)}`;
    for (const named of targets) {
      if (named === '' || named === '#') continue;
      const target = named.startsWith('#') ? `${page}${named}` : named;
      const isInner = target.startsWith('/') && !target.startsWith('//');
      if (!isInner || this.#links.has(target)) continue;
      const own = this.#names.own(target);
      this.#links.set(own, { target: own, from: url });
    }
  }

  /**
   * @param made every file of the site
   * @throws OperationError `STAGED_…` if one has a fault
   */
  assertSound(made: ReadonlyMap<string, Checksum>): void {
    for (const [file, { bytes }] of made) {
      const limit = isPage(file) ? largestPage : largestScript;
      const isLimited = isPage(file) || file.startsWith('ma/');
      if (isLimited && bytes > limit) throw new OperationError('STAGED_TOO_LARGE', { file });
    }
    /** The dead link may belong to a removed page: then the pages themselves must be read. */
    if (!this.#keptLinks.every(({ target }) => this.#stillHolds(target, made))) this.#readKept();
    for (const { target, from } of this.#links.values()) {
      if (!this.#isThere(target, made, (file, id) => Boolean(this.#idsOf(file)?.has(id)))) {
        throw new OperationError('STAGED_DEAD_LINK', { page: from, target });
      }
    }
  }

  /** If a link of the earlier build leads into a page of that build, nothing has changed. */
  #stillHolds(target: string, made: ReadonlyMap<string, Checksum>): boolean {
    return this.#isThere(
      target,
      made,
      (file, id) => this.#kept.has(file) || Boolean(this.#ids.get(file)?.has(id)),
    );
  }

  #readKept(): void {
    for (const [file, url] of this.#kept) this.add(url, this.#textOf(file));
    this.#keptLinks = [];
  }

  /** A page of an earlier build is read only for the first link into it. */
  #idsOf(file: string): ReadonlySet<string> | undefined {
    const kept = this.#kept.get(file);
    if (kept !== undefined && !this.#ids.has(file)) this.add(kept, this.#textOf(file));
    return this.#ids.get(file);
  }

  #isThere(
    target: string,
    made: ReadonlyMap<string, Checksum>,
    hasId: (file: string, id: string) => boolean,
  ): boolean {
    const [address = '', anchor = ''] = target.split('#', 2);
    const path = address.split('?', 1)[0] ?? '';
    if (!path.startsWith(this.#root)) return false;
    const file = fileAt(`/${path.slice(this.#root.length)}`);
    if (file === undefined || !made.has(file)) return false;
    if (anchor === '' || !isPage(file)) return true;
    const id = idOf(anchor);
    return id !== undefined && hasId(file, id);
  }
}
