import { addressesIn } from '../html/addresses-in.ts';
import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import type { Checksum } from '../file-system/checksum.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * Bytes. `check` refuses a text that is too large for a resident's phone; a list of a large register
 * may be longer, but a page larger than this one was filled by a loop without end.
 */
const largestPage = 16 * 1024 * 1024;
const largestScript = 100 * 1024;

/** A link within the site, and a page that has it. */
interface InnerLink {
  readonly target: string;
  readonly from: SitePath;
}

/** A name after `#`, as the page that has it writes it; one that cannot be decoded is none. */
const idOf = (anchor: string): string | undefined => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return undefined;
  }
};

/** The file at an address of the site; none at one that cannot be decoded or leaves the site. */
const fileAt = (path: string): string | undefined => {
  try {
    return fileOf(path as SitePath);
  } catch {
    return undefined;
  }
};

const isPage = (file: string): boolean => /\.html?$/u.test(file);

/**
 * The links of a site that is being written: every link, picture, script and anchor within the
 * site must have its target before the site may go live. `check` has found what an editor's text
 * can cause; what is left here is a fault of the program.
 */
export class StagedPages {
  readonly #root: string;
  readonly #links = new Map<string, InnerLink>();
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(base: BaseUrl) {
    this.#root = siteHref(base, '/');
  }

  /** Records the links and ids of a page; a text that is no HTML has none, whatever it says. */
  add(url: SitePath, html: string): void {
    const file = fileOf(url);
    if (!isPage(file)) return;
    const { targets, ids } = addressesIn(html);
    this.#ids.set(file, ids);
    const own = `${this.#root}${url.slice(1)}`;
    for (const named of targets) {
      if (named === '' || named === '#') continue;
      const target = named.startsWith('#') ? `${own}${named}` : named;
      const isInner = target.startsWith('/') && !target.startsWith('//');
      if (isInner && !this.#links.has(target)) this.#links.set(target, { target, from: url });
    }
  }

  /**
   * @param made every file of the site
   * @throws OperationError `STAGED_…` when one has a fault
   */
  assertSound(made: ReadonlyMap<string, Checksum>): void {
    for (const [file, { bytes }] of made) {
      const limit = isPage(file) ? largestPage : largestScript;
      const isLimited = isPage(file) || file.startsWith('ma/');
      if (isLimited && bytes > limit) throw new OperationError('STAGED_TOO_LARGE', { file });
    }
    for (const { target, from } of this.#links.values()) {
      if (!this.#isThere(target, made)) {
        throw new OperationError('STAGED_DEAD_LINK', { page: from, target });
      }
    }
  }

  #isThere(target: string, made: ReadonlyMap<string, Checksum>): boolean {
    const [address = '', anchor = ''] = target.split('#', 2);
    const path = address.split('?', 1)[0] ?? '';
    if (!path.startsWith(this.#root)) return false;
    const file = fileAt(`/${path.slice(this.#root.length)}`);
    if (file === undefined || !made.has(file)) return false;
    if (anchor === '' || !isPage(file)) return true;
    const id = idOf(anchor);
    return id !== undefined && Boolean(this.#ids.get(file)?.has(id));
  }
}
