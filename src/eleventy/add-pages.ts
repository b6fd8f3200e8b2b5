import type { UserConfig } from '@11ty/eleventy';
import type { PageKind } from '../site/page-kinds.ts';
import type { Route } from '../site/plan-routes.ts';
import { fileOf, type SitePath } from '../url/site-path.ts';

interface Rendering {
  readonly planned: Route;
}

/** Makes the view of a route and its whole text; called once for each page, when it is rendered. */
export type RenderRoute = (route: Route) => string;

/** Called for each rendered page, with its whole text. */
export type OnPage = (url: SitePath, text: string) => void;

/** One virtual template for a page kind, paginated over the routes of its pages. */
const addKind = (
  eleventy: UserConfig,
  kind: PageKind,
  routes: readonly Route[],
  renderRoute: RenderRoute,
  onPage: OnPage,
): void => {
  const render = ({ planned }: Rendering): string => {
    const text = renderRoute(planned);
    onPage(planned.url, text);
    return text;
  };
  eleventy.addTemplate(`${kind}.11ty.js`, render, {
    routes,
    pagination: { data: 'routes', size: 1, alias: 'planned', addAllPagesToCollections: false },
    permalink: ({ planned }: Rendering) => fileOf(planned.url),
    eleventyExcludeFromCollections: true,
  });
};

/** Adds the pages of the plan to Eleventy; each is rendered on demand. */
export const addPages = (
  eleventy: UserConfig,
  routes: readonly Route[],
  renderRoute: RenderRoute,
  onPage: OnPage,
): void => {
  for (const [kind, itsRoutes] of Map.groupBy(routes, (route) => route.kind)) {
    addKind(eleventy, kind, itsRoutes, renderRoute, onPage);
  }
};
