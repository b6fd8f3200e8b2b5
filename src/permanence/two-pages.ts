import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import { placeOf } from './compare-addresses.ts';
import type { AddressRefusal } from './compare-refusals.ts';
import type { Ledger, LedgerEntry } from './ledger/ledger.ts';

/** Plain pages have no text in a ledger, so that two of one address always count as two. */
const areTwo = (old: LedgerEntry, page: ManifestPage): boolean => {
  if (old.kind === 'plainPage') return page.kind === 'plainPage';
  if (old.kind !== 'article' || page.kind !== 'article') return false;
  return old.title !== page.title && (old.body === undefined || old.body !== page.body);
};

/** The base URL of the site of a ledger, unless it is this site, now or formerly. */
const otherBase = (ledger: Ledger, { base: own, formerBases }: SiteManifest) => {
  const base = ledger.settings.find(
    (each) => each.name === 'base' && each.last === undefined,
  )?.value;
  return base === own || formerBases?.includes(base ?? '') ? undefined : base;
};

/**
 * For the ledger of a continued site: one refusal for its pages whose addresses have another page
 * now, and of which the settings do not say where they are or that the new page takes their place.
 * A ledger of this site has none.
 */
export const twoPages = (ledger: Ledger, next: SiteManifest): AddressRefusal[] => {
  const base = otherBase(ledger, next);
  if (base === undefined) return [];
  const named = next.predecessors?.find((each) => each.base === base);
  const settled = new Set(named?.moved.map(({ from }) => placeOf(from)));
  const pages = new Map(next.pages.map((page) => [placeOf(page.url), page]));
  const addresses = ledger.addresses.flatMap((old) => {
    const page = old.fate === 'page' ? pages.get(placeOf(old.address)) : undefined;
    if (!page || settled.has(placeOf(old.address)) || !areTwo(old, page)) return [];
    return [{ path: page.url, page }];
  });
  return addresses.length === 0
    ? []
    : [{ cause: { kind: 'twoPages', source: 'site.yaml', base }, addresses }];
};
