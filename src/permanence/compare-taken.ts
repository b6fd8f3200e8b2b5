import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import { arrivalsOf, leadsOn, placeOf } from './compare-addresses.ts';
import type { AddressRefusal } from './compare-refusals.ts';

const signOf = ({ title }: Pick<ManifestPage, 'title'>): string | undefined =>
  title?.normalize('NFC').trim().slice(0, 500);

/** Whether two pages show the same article: its text or its title is equal. */
const isSame = (a: ManifestPage, b: ManifestPage): boolean =>
  (a.body !== undefined && a.body === b.body) || signOf(a) === signOf(b);

const isArticle = ({ kind, title }: ManifestPage): boolean =>
  kind === 'article' && title !== undefined;

/** The articles by their own addresses. */
const standing = (pages: readonly ManifestPage[]): ReadonlyMap<string, ManifestPage> =>
  new Map(
    pages
      .filter((page) => isArticle(page) && !leadsOn(page))
      .map((page) => [placeOf(page.url), page] as const),
  );

/** The articles that aliases redirected to, by the aliases' places. */
const ledTo = (live: SiteManifest): ReadonlyMap<string, ManifestPage> => {
  const arriveAt = arrivalsOf(live);
  const led = live.redirects
    .filter(({ query }) => query === undefined)
    .flatMap(({ from }) => {
      const page = arriveAt(from);
      return page && isArticle(page) ? [[placeOf(from), page] as const] : [];
    });
  return new Map(led);
};

/**
 * Whether an article is among some pages at another place: by its text, or by its title, unless
 * that place had this title before too. Several articles may have the same title (`Tin vắn`).
 */
const amongOthers = (
  pages: readonly ManifestPage[],
  otherTime: ReadonlyMap<string, ManifestPage>,
): ((page: ManifestPage) => boolean) => {
  const byBody = Map.groupBy(pages.filter(isArticle), ({ body }) => body);
  const byTitle = Map.groupBy(pages.filter(isArticle), signOf);
  return (page) => {
    const isElsewhere = ({ url }: ManifestPage): boolean => placeOf(url) !== placeOf(page.url);
    const hasMoved = (other: ManifestPage): boolean => {
      const there = otherTime.get(placeOf(other.url));
      return !there || signOf(there) !== signOf(page);
    };
    const same = page.body === undefined ? [] : (byBody.get(page.body) ?? []);
    const alike = (byTitle.get(signOf(page)) ?? []).filter(hasMoved);
    return [...same, ...alike].some(isElsewhere);
  };
};

/**
 * Articles that are now at the address of another one: the old text is now at another place, or the
 * new text was at another place before. An article whose title and text were both rewritten, and a
 * stub that got its text, match neither, and are therefore never refused.
 */
export const takenAddresses = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => {
  const [before, after] = [standing(live.pages), standing(next.pages)];
  const led = ledTo(live);
  const isElsewhereNow = amongOthers(next.pages, before);
  const isAnywhereNow = amongOthers(next.pages, new Map());
  const wasElsewhere = amongOthers(live.pages, after);
  return next.pages.filter(isArticle).flatMap((page): AddressRefusal[] => {
    const place = placeOf(page.url);
    const stood = before.get(place);
    const was = stood ?? led.get(place);
    if (!was || isSame(was, page)) return [];
    const here = { ...was, url: page.url };
    const isOther = (stood ? isElsewhereNow(here) : isAnywhereNow(here)) || wasElsewhere(page);
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
