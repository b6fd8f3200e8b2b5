import type { Route } from '../plan-routes.ts';
import type { SiteContext } from '../site-context.ts';

/**
 * The ids of a whole page, including those of its layout. Makes the page, so it is called only for
 * the few pages that links with a `#` lead to.
 */
export type IdsOnPage = (route: Route, context: SiteContext) => ReadonlySet<string>;
