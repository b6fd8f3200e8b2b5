import type { Newsroom } from '../newsroom/newsroom.ts';
import { parentOf, type SitePath } from '../url/site-path.ts';
import type { LiveSite } from './addresses/kept-addresses.ts';
import { linkableFiles } from './addresses/linkable-files.ts';
import { oldAddressPages, type OldAddressPage } from './addresses/old-address-pages.ts';
import type { Redirect } from './addresses/redirect.ts';
import { redirectsOf } from './addresses/redirects.ts';
import type { Place } from './place.ts';
import { pageKinds, type PageKind } from './page-kinds.ts';

/** A page of the plan: its address, and what it will show. */
export interface Route extends Place {
  readonly kind: PageKind;
}

/** All pages of a site, and the redirects from its old addresses. */
export interface RoutePlan {
  readonly routes: readonly Route[];
  readonly redirects: readonly Redirect[];
  readonly oldAddressPages: readonly OldAddressPage[];
}

const kindNames = Object.keys(pageKinds) as readonly PageKind[];

const leadsOn = (kind: PageKind): boolean => pageKinds[kind].answers === 'leadsOn';

const routesOf = (
  kinds: readonly PageKind[],
  newsroom: Newsroom,
  old: readonly OldAddressPage[],
): Route[] =>
  kinds
    .filter((kind) => newsroom.isPreview || pageKinds[kind].audience === 'public')
    .flatMap((kind) => pageKinds[kind].routes(newsroom, old).map((place) => ({ kind, ...place })));

/** Each page followed by its parts: an article's copies, the numbered pages of a section. */
const withPartsBehind = (routes: readonly Route[]): Route[] => {
  const urls = new Set(routes.map(({ url }) => url));
  const above = ({ kind, url }: Route): SitePath | undefined =>
    pageKinds[kind].isPart && urls.has(parentOf(url)) ? parentOf(url) : undefined;
  const parts = Map.groupBy(routes, above);
  return (parts.get(undefined) ?? []).flatMap((route) => [route, ...(parts.get(route.url) ?? [])]);
};

/** A second page with the same address would overwrite the first. */
const assertDistinct = (routes: readonly Route[]): void => {
  const urls = new Set(routes.map(({ url }) => url));
  if (urls.size === routes.length) return;
  const repeated = routes.find(({ url }) => !urls.delete(url));
  throw new Error(`page plan: two pages at ${repeated?.url}`);
};

/**
 * The page plan: every page of the site, from fields and registers alone. Pure. The order is that
 * of the newsroom, so equal newsrooms give equal plans.
 *
 * @param live the live site, whose addresses must last
 */
export const planRoutes = (newsroom: Newsroom, live?: LiveSite): RoutePlan => {
  const own = withPartsBehind(
    routesOf(
      kindNames.filter((kind) => !leadsOn(kind)),
      newsroom,
      [],
    ),
  );
  const planned = own.map(({ url }) => url);
  const redirects = redirectsOf(newsroom, planned, linkableFiles(newsroom), live);
  const old = oldAddressPages(redirects, planned);
  const routes = [...own, ...routesOf(kindNames.filter(leadsOn), newsroom, old)];
  assertDistinct(routes);
  return { routes, redirects, oldAddressPages: old };
};
