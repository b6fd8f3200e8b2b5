import { placeOf } from './compare-addresses.ts';
import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';

const slugOf = ({ url }: ManifestPage): string => placeOf(url).split('/').at(-1) ?? '';

const titleOf = ({ title }: ManifestPage): string | undefined => title?.normalize('NFC').trim();

/**
 * The values that identify an article again, the most reliable first; `undefined` identifies
 * nothing.
 */
const signs: readonly ((page: ManifestPage) => string | undefined)[] = [
  (page) => page.body && `${page.body} ${titleOf(page)}`,
  ({ body }) => body,
  titleOf,
  slugOf,
];

/**
 * The present places of articles that have vanished: new articles, or those in the place of another
 * one, with the same text (and title, if several have the text), else the same title, else the same
 * file name. Each new article is matched with only one of them.
 *
 * @returns by the vanished article's address
 */
export const whereMoved = (
  vanished: readonly ManifestPage[],
  live: SiteManifest,
  next: SiteManifest,
): Map<string, ManifestPage> => {
  const old = new Map(live.pages.map((page) => [page.url, page]));
  /** An article at a new address, or in the place of another one. */
  const isFresh = (page: ManifestPage): boolean => {
    const before = old.get(page.url);
    return !before || (before.body !== page.body && titleOf(before) !== titleOf(page));
  };
  const fresh = new Set(next.pages.filter((page) => page.kind === 'article' && isFresh(page)));
  const found = new Map<string, ManifestPage>();
  for (const signOf of signs) {
    /** A file name proves nothing if the file existed before. */
    const candidates = [...fresh].filter(({ url }) => signOf !== slugOf || !old.has(url));
    const bySign = Map.groupBy(candidates, signOf);
    for (const page of vanished.filter(({ url }) => !found.has(url))) {
      const sign = signOf(page);
      const match = sign && bySign.get(sign)?.find((candidate) => fresh.has(candidate));
      if (!match) continue;
      found.set(page.url, match);
      fresh.delete(match);
    }
  }
  return found;
};
