import type { Place } from './place.ts';
import { pageKinds, type PageKind, type PageViews } from './page-kinds.ts';
import type { Route } from './plan-routes.ts';
import type { SiteContext } from './site-context.ts';

/** Everything that the page of a route shows, as plain JSON. */
export const makeView = (route: Route, context: SiteContext): PageViews[PageKind] => {
  const view = pageKinds[route.kind].view as (
    place: Place,
    context: SiteContext,
  ) => PageViews[PageKind];
  return view(route, context);
};
