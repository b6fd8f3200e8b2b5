import type { Content } from '../../content/content.ts';
import { nearestIn } from '../../content/nearest.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import { hangingOn, problem, type Problem } from '../../content/problem.ts';
import type { SitePath } from '../../url/site-path.ts';
import { namedOldAddresses, type NamedOldAddress } from '../addresses/named-old-addresses.ts';
import { foldedPath } from '../addresses/folded-path.ts';
import { OccupiedFiles } from '../addresses/occupied-files.ts';
import { oldPageAt } from '../addresses/old-address-pages.ts';
import { addressKey } from '../addresses/redirects.ts';

/** Where a redirect may lead. */
export interface RedirectTargets {
  /** The addresses of the pages, without those that redirects make. */
  readonly planned: readonly SitePath[];
  readonly files: readonly SitePath[];
  /** Addresses of articles that are not published now. */
  readonly unpublished: ReadonlySet<SitePath>;
  /** The content files of pages, relative to the content folder, by the address in its folded form. */
  readonly sourceAt: ReadonlyMap<string, string>;
  /**
   * The owner of each old address on the live site: the content file that names it there, by the
   * key of the address.
   */
  readonly ownerAt: ReadonlyMap<string, string>;
}

/** Old addresses that belong to a page or file, or that two files name. */
const takenProblems = (
  named: readonly NamedOldAddress[],
  { planned, files, sourceAt }: RedirectTargets,
  { locators, label }: ParsedContent,
): Problem[] => {
  if (named.length === 0) return [];
  const taken = new Set(planned.map(foldedPath));
  const occupied = new OccupiedFiles([...planned, ...files]);
  const pages = new Set<string>();
  /**
   * Addresses that differ only in their query share one page; a page with the same address needs
   * none.
   */
  const hasRoom = (each: NamedOldAddress): boolean => {
    const path = foldedPath(each.from);
    if (taken.has(path) || pages.has(path)) return true;
    pages.add(path);
    return occupied.take(oldPageAt(each));
  };
  const first = new Map<string, string>();
  return named.flatMap((each) => {
    const key = addressKey(each);
    const earlier = first.get(key);
    const file = `${label}/${each.source}`;
    first.set(key, earlier ?? file);
    const at = locators.get(file)?.valueAt(each.at);
    if (!at) return [];
    if (earlier !== undefined && !taken.has(key)) {
      return [hangingOn(problem('ALIAS_TWICE', at, each.from, earlier), earlier)];
    }
    if (!taken.has(key) && hasRoom(each)) return [];
    const page = sourceAt.get(key);
    const reported = problem('ALIAS_TAKEN', at, each.from);
    return [page === undefined ? reported : hangingOn(reported, `${label}/${page}`)];
  });
};

/** Redirects of the table that lead nowhere, or to an old address (a chain or a loop). */
const targetProblems = (
  { redirects }: Content,
  named: readonly NamedOldAddress[],
  { planned, files, unpublished }: RedirectTargets,
  { locators, label, faultyPaths }: ParsedContent,
): Problem[] => {
  const locator = locators.get(`${label}/redirects.yaml`);
  if (!locator || redirects.length === 0) return [];
  const targets = new Set<string>([...planned, ...files]);
  const nearest = nearestIn(targets);
  const ends = new Map(named.map(({ from, to }) => [foldedPath(from), to]));
  return redirects.flatMap(({ to }, index) => {
    const at = locator.valueAt(['redirects', index, 'to']);
    if (targets.has(to) || faultyPaths.some((path) => to.startsWith(path))) return [];
    const end = ends.get(foldedPath(to));
    if (end !== undefined) return [problem('REDIRECT_CHAIN', at, to, end === to ? undefined : end)];
    if (unpublished.has(to)) return [problem('REDIRECT_UNPUBLISHED', at, to)];
    return [problem('REDIRECT_MISSING', at, to, nearest(to)?.choice)];
  });
};

/**
 * Files that own the address on the live site come first, then published ones: a new article or a
 * draft that names another article's address is itself at fault.
 */
const liveFirst = (
  named: readonly NamedOldAddress[],
  { unpublished, ownerAt }: RedirectTargets,
): NamedOldAddress[] => {
  const rankOf = (each: NamedOldAddress): number => {
    if (ownerAt.get(addressKey(each)) === each.source) return 0;
    return unpublished.has(each.to) ? 2 : 1;
  };
  return named.toSorted((a, b) => rankOf(a) - rankOf(b));
};

/** All faults in old addresses. */
export const redirectProblems = (
  content: Content,
  targets: RedirectTargets,
  parsed: ParsedContent,
): Problem[] => {
  const named = namedOldAddresses(content);
  return [
    ...takenProblems(liveFirst(named, targets), targets, parsed),
    ...targetProblems(content, named, targets, parsed),
  ];
};
