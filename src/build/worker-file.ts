import { makeWorker } from '../assets/site-scripts.ts';
import type { Script } from '../assets/bundle-scripts.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { isIndexed } from '../site/is-indexed.ts';
import { programFolder } from '../own-files/own-files.ts';
import { madeOnce, type KeptMade } from './kept-made.ts';
import { pageKinds } from '../site/page-kinds.ts';
import type { Route } from '../site/plan-routes.ts';
import type { SiteAssets } from '../site/site-materials.ts';
import { siteHref } from '../url/base-url.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';

/** How many of the newest articles can be read offline before they are opened. */
const newestKept = 5;

const newestPages = ({ articles }: Newsroom): SitePath[] =>
  articles
    .filter(({ stub }) => !stub)
    .slice(-newestKept)
    .toReversed()
    .map(({ path }) => path);

/**
 * The pages that every visitor's browser caches: of a board in several orders, the one that search
 * engines list.
 */
const lastingPages = (routes: readonly Route[], newsroom: Newsroom): SitePath[] =>
  routes
    .filter((route) => pageKinds[route.kind].offline === 'atOnce' && isIndexed(route, newsroom))
    .map(({ url }) => url);

export interface WorkerFacts {
  readonly routes: readonly Route[];
  readonly newsroom: Newsroom;
  readonly assets: SiteAssets;
  /** Addresses of withdrawn content. */
  readonly gone: readonly SitePath[];
}

/** The service worker with the values for this site. */
export const workerFile = (
  { routes, newsroom, assets, gone }: WorkerFacts,
  made?: KeptMade,
): Promise<Script> => {
  const { baseUrl, offline } = newsroom.site;
  const hrefs = (paths: readonly SitePath[]): string[] =>
    paths.map((path) => siteHref(baseUrl, path));
  const options = {
    newest: hrefs(newestPages(newsroom)),
    lasting: hrefs(lastingPages(routes, newsroom)),
    gone: hrefs(gone),
    offlineHref: siteHref(baseUrl, sitePaths.offline),
    baseUrl,
    hasWorker: offline && !newsroom.isPreview,
  };
  const scripts = [assets.pageScript, assets.offlineScript];
  return madeOnce(made, ['worker', programFolder, options, scripts], () =>
    makeWorker(options, scripts),
  );
};
