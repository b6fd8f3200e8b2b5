import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { Cause } from './compare-causes.ts';
import type { AddressRefusal } from './compare-refusals.ts';

const about = (cause: Cause): AddressRefusal[] => [{ cause, addresses: [] }];

/** Another base URL than the live one, or other names in feeds and calendars. */
const movedSite = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => {
  const { base, identity = base } = live;
  const { base: now, formerBases = [] } = next;
  if (base === undefined || identity === undefined || now === undefined) return [];
  const isKnown = base === now || formerBases.includes(base);
  const lacks = [
    ...((next.identity ?? now) === identity ? [] : ['identity' as const]),
    ...(isKnown ? [] : ['formerBaseUrls' as const]),
  ];
  return lacks.length === 0
    ? []
    : about({ kind: 'siteMoved', source: 'site.yaml', base, now, identity, lacks });
};

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

/** Settings on which addresses hang, and that were changed without a word of what they were. */
export const settingRefusals = (live: SiteManifest, next: SiteManifest): AddressRefusal[] => [
  ...movedSite(live, next),
  ...otherPageSize(live, next),
];
