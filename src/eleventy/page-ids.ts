import type { Station } from '../../layouts/station.ts';
import { addressesIn } from '../html/addresses-in.ts';
import type { IdsOnPage } from '../site/checks/ids-on-page.ts';
import { makeView } from '../site/make-view.ts';
import { pageRenderer } from './page-renderer.ts';

/**
 * Finds the ids within a page that links may lead to, by making that page with the station's
 * layouts.
 */
export const pageIds = (station: Station): IdsOnPage => {
  const render = pageRenderer(station);
  return (route, context) =>
    addressesIn(render({ kind: route.kind, view: makeView(route, context) })).ids;
};
