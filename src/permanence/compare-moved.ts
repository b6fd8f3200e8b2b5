import { placeOf } from './compare-addresses.ts';
import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';

const slugOf = ({ url }: ManifestPage): string => placeOf(url).split('/').at(-1) ?? '';

const titleOf = ({ title }: ManifestPage): string | undefined => title?.normalize('NFC').trim();

/** By what an article is known again, the surest sign first; `undefined` is no sign. */
const signs: readonly ((page: ManifestPage) => string | undefined)[] = [
  (page) => page.body && `${page.body} ${titleOf(page)}`,
  ({ body }) => body,
  titleOf,
  slugOf,
];

/**
 * Where articles that have vanished stand now: the new articles with the same text (and title, where
 * several have it), else the same title, else the same name of file. Each new article is found for one of them only.
 *
 * @returns by the vanished article's address
 */
export const whereMoved = (
  vanished: readonly ManifestPage[],
  live: SiteManifest,
  next: SiteManifest,
): Map<string, ManifestPage> => {
  const old = new Set(live.pages.map(({ url }) => url));
  const fresh = new Set(next.pages.filter(({ kind, url }) => kind === 'article' && !old.has(url)));
  const found = new Map<string, ManifestPage>();
  for (const signOf of signs) {
    const bySign = Map.groupBy(fresh, signOf);
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
