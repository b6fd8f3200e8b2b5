import type { ManifestPage, SiteManifest } from '../manifest/site-manifest.ts';
import { placeOf } from './compare-addresses.ts';
import type { Ledger, LedgerEntry } from './ledger/ledger.ts';

/** An address at which this site and the one that it continues have two different pages. */
export interface TwoPages {
  readonly path: string;
  /** The base URL of the site that is continued. */
  readonly base: string;
  /** Whether the settings name this site already. */
  readonly isNamed: boolean;
}

/** Plain pages have no text in a ledger, so that two of one address always count as two. */
const areTwo = (old: LedgerEntry, page: ManifestPage): boolean => {
  if (old.kind === 'plainPage') return page.kind === 'plainPage';
  if (old.kind !== 'article' || page.kind !== 'article') return false;
  return old.title !== page.title && (old.body === undefined || old.body !== page.body);
};

/**
 * The pages of a continued site whose addresses have another page now, and of which the settings do
 * not say where they are or that the new page takes their place. A ledger of this site has none.
 */
export const twoPages = (ledger: Ledger, next: SiteManifest): TwoPages[] => {
  const base = ledger.settings.find(
    (each) => each.name === 'base' && each.last === undefined,
  )?.value;
  if (base === undefined || base === next.base || next.formerBases?.includes(base)) return [];
  const named = next.predecessors?.find((each) => each.base === base);
  const settled = new Set(named?.moved.map(({ from }) => placeOf(from)));
  const pages = new Map(next.pages.map((page) => [placeOf(page.url), page]));
  return ledger.addresses.flatMap((old): TwoPages[] => {
    const page = old.fate === 'page' ? pages.get(placeOf(old.address)) : undefined;
    if (!page || settled.has(placeOf(old.address)) || !areTwo(old, page)) return [];
    return [{ path: old.address, base, isNamed: named !== undefined }];
  });
};
