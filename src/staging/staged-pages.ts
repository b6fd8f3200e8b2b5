import { siteHref, type BaseUrl } from '../url/base-url.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';
import type { Checksum } from '../file-system/checksum.ts';
import { OperationError } from '../operation/operation-error.ts';

/** Bytes, much more than any page needs; a larger one contains something that it should not. */
const largestPage = 2 * 1024 * 1024;
const largestScript = 100 * 1024;

/** A link within the site, and a page that has it. */
interface InnerLink {
  readonly target: string;
  readonly from: SitePath;
}

const linkPattern = /\s(?:href|src|action|data-worker)="([^"#][^"]*|#[^"]+)"/gu;
const candidatesPattern = /\ssrcset="([^"]+)"/gu;
const idPattern = /\sid="([^"]+)"/gu;

const unescaped = (value: string): string => value.replaceAll('&amp;', '&');

const targetsIn = (html: string): string[] => [
  ...[...html.matchAll(linkPattern)].map(([, target = '']) => unescaped(target)),
  ...[...html.matchAll(candidatesPattern)].flatMap(([, candidates = '']) =>
    unescaped(candidates)
      .split(',')
      .map((candidate) => candidate.trim().split(' ', 1)[0] ?? ''),
  ),
];

/**
 * The links of a site that is being written: every link, picture, script and anchor within the
 * site must have its target before the site may go live.
 */
export class StagedPages {
  readonly #root: string;
  readonly #links = new Map<string, InnerLink>();
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(base: BaseUrl) {
    this.#root = siteHref(base, '/');
  }

  /** Records a page's links and ids. */
  add(url: SitePath, html: string): void {
    const ids = [...html.matchAll(idPattern)].map(([, id = '']) => id);
    this.#ids.set(fileOf(url), new Set(ids));
    const own = `${this.#root}${url.slice(1)}`;
    for (const named of targetsIn(html)) {
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
      const limit = file.endsWith('.html') ? largestPage : largestScript;
      const isLimited = file.endsWith('.html') || file.startsWith('ma/');
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
    const file = fileOf(`/${path.slice(this.#root.length)}` as SitePath);
    if (!made.has(file)) return false;
    return (
      anchor === '' ||
      !file.endsWith('.html') ||
      Boolean(this.#ids.get(file)?.has(decodeURIComponent(anchor)))
    );
  }
}
