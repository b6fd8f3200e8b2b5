import type { OldAddress } from '../url/old-address.ts';
import type { SitePath } from '../url/site-path.ts';
import type { Match } from './match-old-address.ts';
import type { PortalAddress } from './old-portal.ts';

/** Two old addresses with equal keys are the same: hosts do not distinguish `/A` and `/a/`. */
export type KeyOf = (address: { readonly from: SitePath; readonly query?: string }) => string;

/** Old addresses that need no redirect any more. */
export interface Settled {
  /** Keys of paths that answer for any query: pages, files, former addresses of articles. */
  readonly paths: ReadonlySet<string>;
  /** Keys of existing redirects. */
  readonly redirects: ReadonlySet<string>;
  /** Keys of redirects in comments of the file, and whether each has a target. */
  readonly commented: ReadonlyMap<string, boolean>;
}

export type FoundAddress = PortalAddress & Pick<Match, 'page'>;

/** The addresses of the old portal; each one is in exactly one of the lists. */
export interface SortedAddresses {
  readonly settled: readonly PortalAddress[];
  /** Already in the file, as a comment for an editor to complete. */
  readonly waiting: readonly PortalAddress[];
  readonly sure: readonly FoundAddress[];
  readonly guesses: readonly FoundAddress[];
  readonly missing: readonly PortalAddress[];
  /** Repeated in the list. */
  readonly repeated: readonly PortalAddress[];
}

const keysOf = (
  address: OldAddress | undefined,
  keyOf: KeyOf,
): { readonly key: string; readonly path: string } => {
  const from = address?.path ?? ('/' as SitePath);
  const query = address?.query;
  const path = keyOf({ from });
  return { key: query === undefined ? path : keyOf({ from, query }), path };
};

/** The front page answers only without a query: `/?p=12` was an article. */
const isSettled = (key: string, path: string, { paths, redirects }: Settled): boolean =>
  redirects.has(key) || (paths.has(path) && (path !== '' || key === path));

/** A sitemap has no titles; another list of the same addresses may have them. */
const titlesByKey = (
  keyed: readonly { readonly old: PortalAddress; readonly key: string }[],
): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>();
  for (const { old, key } of keyed) {
    if (old.title !== undefined && !titles.has(key)) titles.set(key, old.title);
  }
  return titles;
};

/** Sorts the addresses of a list; each list keeps its order. */
export const sortOldAddresses = (
  addresses: readonly PortalAddress[],
  match: (old: PortalAddress) => Match | undefined,
  settled: Settled,
  keyOf: KeyOf,
): SortedAddresses => {
  const sorted = {
    settled: [] as PortalAddress[],
    waiting: [] as PortalAddress[],
    sure: [] as FoundAddress[],
    guesses: [] as FoundAddress[],
    missing: [] as PortalAddress[],
    repeated: [] as PortalAddress[],
  };
  const seen = new Set<string>();
  const place = (old: PortalAddress, key: string, path: string): void => {
    if (seen.has(key)) sorted.repeated.push(old);
    else if (isSettled(key, path, settled)) sorted.settled.push(old);
    else if (settled.commented.get(key)) sorted.waiting.push(old);
    else {
      const found = match(old);
      if (found?.isSure) sorted.sure.push({ ...old, page: found.page });
      else if (settled.commented.has(key)) sorted.waiting.push(old);
      else if (found) sorted.guesses.push({ ...old, page: found.page });
      else sorted.missing.push(old);
    }
    seen.add(key);
  };
  const keyed = addresses.map((old) => ({ old, ...keysOf(old.address, keyOf) }));
  const titles = titlesByKey(keyed);
  for (const { old, key, path } of keyed) {
    const title = titles.get(key);
    place({ ...old, ...(title !== undefined && { title }) }, key, path);
  }
  return sorted;
};
