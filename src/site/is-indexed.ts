import type { Newsroom } from '../newsroom/newsroom.ts';
import { pageKinds } from './page-kinds.ts';
import type { Route } from './plan-routes.ts';

/** Whether search engines may list the page of a route; never in a preview. */
export const isIndexed = (
  { kind, key }: Pick<Route, 'kind' | 'key'>,
  newsroom: Newsroom,
): boolean => {
  const { robots } = pageKinds[kind];
  if (newsroom.isPreview) return false;
  return typeof robots === 'function' ? robots(key, newsroom) : robots === 'indexed';
};
