import type { Station } from '../../layouts/station.ts';
import { addressesIn } from '../html/addresses-in.ts';
import type { IdsOnPage } from '../site/checks/ids-on-page.ts';
import { makeView } from '../site/make-view.ts';
import { pageRenderer } from './page-renderer.ts';

/** Finds what links may lead to within a page, by making that page as the station shows it. */
export const pageIds = (station: Station): IdsOnPage => {
  const render = pageRenderer(station);
  return (route, context) =>
    addressesIn(render({ kind: route.kind, view: makeView(route, context) })).ids;
};
