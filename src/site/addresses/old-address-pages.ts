import type { SitePath } from '../../url/site-path.ts';
import type { Place } from '../place.ts';
import type { Redirect } from './redirect.ts';
import { foldedPath } from './folded-path.ts';

/** A page at an old address, for hosts that have no redirects. */
export interface OldAddressPage {
  readonly url: SitePath;
  readonly kind: 'moved' | 'movedChoices' | 'movedCopy';
  /** One redirect, or several that differ only in their query. */
  readonly redirects: readonly [Redirect, ...Redirect[]];
}

/** `/a` is the page of a folder; `/a.html` is a file. */
const pageAt = (from: SitePath): SitePath =>
  from.endsWith('/') || /\.html?$/u.test(from) ? from : (`${from}/` as SitePath);

/** The address of the page at an old address, which may differ in its ending. */
export const oldPageAt = ({ from, query }: Pick<Redirect, 'from' | 'query'>): SitePath =>
  query === undefined && from.endsWith('.txt') ? from : pageAt(from);

const oldAddressPage = (redirect: Redirect): OldAddressPage => {
  const { from } = redirect;
  return from.endsWith('.txt')
    ? { url: from, kind: 'movedCopy', redirects: [redirect] }
    : { url: pageAt(from), kind: 'moved', redirects: [redirect] };
};

/**
 * The addresses of the pages at old addresses.
 *
 * @param planned the addresses of the other pages, which an old address with a query never replaces
 */
export const oldAddressPages = (
  redirects: readonly Redirect[],
  planned: readonly SitePath[],
): OldAddressPage[] => {
  const taken = new Set(planned.map(foldedPath));
  const byPath = Map.groupBy(redirects, ({ from }) => foldedPath(from));
  return [...byPath]
    .filter(([path]) => !taken.has(path))
    .flatMap(([, group]) => {
      const [first, ...others] = group;
      return first && group.some(({ query }) => query !== undefined)
        ? [{ url: pageAt(first.from), kind: 'movedChoices', redirects: [first, ...others] }]
        : group.map(oldAddressPage);
    });
};

/** The addresses of one kind of such pages. */
export const placesOf = (kind: OldAddressPage['kind'], old: readonly OldAddressPage[]): Place[] =>
  old
    .filter((each) => each.kind === kind)
    .map(({ url, redirects: [{ source }] }) => ({
      url,
      key: url,
      ...(source !== undefined && { source }),
    }));
