import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { Cause } from './cause.ts';
import type { AddressRefusal } from './compare-refusals.ts';

const about = (cause: Cause): AddressRefusal[] => [{ cause, addresses: [] }];

/** The base URL differs from the live one, or a former one is no longer named. */
const movedSite = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => {
  const { base, identity = base, formerBases: before = [] } = live;
  const { base: now, formerBases = [] } = next;
  if (base === undefined || identity === undefined || now === undefined) return [];
  /** Its host leads here, and its feeds end with its closing: no name of this site changes. */
  if (next.predecessors?.some((each) => each.base === base) === true) return [];
  const isKept = (each: string): boolean => each === now || formerBases.includes(each);
  const isSameName = (next.identity ?? now) === identity;
  const source = 'site.yaml';
  if (!isKept(base)) {
    const lacking = isSameName ? {} : { identity };
    return about({ kind: 'siteMoved', source, base, now, ...lacking });
  }
  return [
    ...(isSameName ? [] : about({ kind: 'identityChanged', source, identity })),
    ...before
      .filter((each) => !isKept(each))
      .flatMap((former) => about({ kind: 'formerBaseGone', source, base: former })),
  ];
};

/** A site that this one continued is no longer named, and its host would lose its tables. */
const lostPredecessors = (live: SiteManifest, next: SiteManifest): AddressRefusal[] =>
  (live.predecessors ?? [])
    .filter(({ base }) => next.predecessors?.some((each) => each.base === base) !== true)
    .flatMap(({ base, moved }) =>
      about({ kind: 'predecessorGone', source: 'site.yaml', base, moved }),
    );

const otherPageSize = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => {
  const { articlesPerPage: was } = live;
  const { articlesPerPage: now, formerArticlesPerPage = [] } = next;
  return was === undefined ||
    now === undefined ||
    was === now ||
    formerArticlesPerPage.includes(was)
    ? []
    : about({ kind: 'pageSize', source: 'site.yaml', was, now });
};

/** The month of an article's address. */
const monthOf = (url: string): string => url.slice(1, 8).replace('/', '-');

/** Articles that may have had a card of their own would have none. */
const fewerCards = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => {
  const { cardsSince: since, pages } = live;
  if (since === undefined || (next.cardsSince ?? '9') <= since) return [];
  const mayHaveCards = pages.some(
    ({ kind, url }) => kind === 'article' && monthOf(url) >= since.slice(0, 7),
  );
  return mayHaveCards ? about({ kind: 'cardsGone', source: 'site.yaml', since }) : [];
};

/** Settings that determine addresses and were changed without naming the former value. */
export const settingRefusals = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => [
  ...movedSite(live, next),
  ...lostPredecessors(live, next),
  ...otherPageSize(live, next),
  ...fewerCards(live, next),
];
