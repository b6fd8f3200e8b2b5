import type { Route } from '../plan-routes.ts';
import type { SiteContext } from '../site-context.ts';

/**
 * The ids of a whole page, those of its layout included. Only asked for the few pages to whose
 * parts a text links, as it makes the page.
 */
export type IdsOnPage = (route: Route, context: SiteContext) => ReadonlySet<string>;
