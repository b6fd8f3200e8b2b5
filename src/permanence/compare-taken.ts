import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import { arrivalsOf, leadsOn, placeOf } from './compare-addresses.ts';
import type { AddressRefusal } from './compare-refusals.ts';

const signOf = ({ title }: Pick<ManifestPage, 'title'>): string | undefined =>
  title?.normalize('NFC').trim().slice(0, 500);

/** Whether two pages bear the same article: its text or its title is the same. */
const isSame = (a: ManifestPage, b: ManifestPage): boolean =>
  (a.body !== undefined && a.body === b.body) || signOf(a) === signOf(b);

const isArticle = ({ kind, title }: ManifestPage): boolean =>
  kind === 'article' && title !== undefined;

/** The article that was at each place; where an alias led to it, the article that it led to. */
const articlesBefore = (live: SiteManifest): ReadonlyMap<string, ManifestPage> => {
  const arriveAt = arrivalsOf(live);
  const led = live.redirects
    .filter(({ query }) => query === undefined)
    .flatMap(({ from }) => {
      const page = arriveAt(from);
      return page && isArticle(page) ? [[placeOf(from), page] as const] : [];
    });
  const own = live.pages
    .filter((page) => isArticle(page) && !leadsOn(page))
    .map((page) => [placeOf(page.url), page] as const);
  return new Map([...led, ...own]);
};

/**
 * Articles that stand now at the address of another one: the text that was there is at another place, or
 * the text that is there was at another place. An article whose title and text were both written anew,
 * and a stub that got its text, are known by neither, and so are never taken for another.
 */
export const takenAddresses = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => {
  const before = articlesBefore(live);
  const others = (pages: readonly ManifestPage[]) => {
    const byBody = Map.groupBy(pages.filter(isArticle), ({ body }) => body);
    const byTitle = Map.groupBy(pages.filter(isArticle), signOf);
    return ({ url, body, title }: ManifestPage): boolean =>
      [
        ...((body && byBody.get(body)) || []),
        ...(byTitle.get(signOf({ ...(title !== undefined && { title }) })) ?? []),
      ].some((other) => placeOf(other.url) !== placeOf(url));
  };
  const isElsewhereNow = others(next.pages);
  const wasElsewhere = others(live.pages);
  return next.pages.filter(isArticle).flatMap((page): AddressRefusal[] => {
    const was = before.get(placeOf(page.url));
    if (!was || isSame(was, page)) return [];
    const here = { ...was, url: page.url };
    const isOther = isElsewhereNow(here) || wasElsewhere(page);
    if (!isOther || signOf({ title: page.takesOver ?? '' }) === signOf(was)) return [];
    return [
      {
        cause: {
          kind: 'addressTaken',
          source: page.source ?? page.url,
          was: was.title ?? '',
          now: page.title ?? '',
        },
        addresses: [{ path: page.url, page }],
      },
    ];
  });
};
