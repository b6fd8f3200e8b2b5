import type { Newsroom } from '../../newsroom/newsroom.ts';
import { isIndexed } from '../../site/is-indexed.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import type { Route } from '../../site/plan-routes.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import type { Href } from '../../url/site-path.ts';

/** The address under which search engines may list a page; `undefined` if they may not. */
export const indexedUrl = (route: Route, newsroom: Newsroom): Href | undefined => {
  if (pageKinds[route.kind].sitemaps === 'none' || !isIndexed(route, newsroom)) return undefined;
  const { baseUrl, closing } = newsroom.site;
  return absoluteUrl(closing?.movedTo ?? baseUrl, route.url);
};
