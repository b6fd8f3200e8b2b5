import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import { eventsView, type EventsView } from '../events/events-view.ts';
import type { PageKindOf } from '../page-kind.ts';

/** All events that are no congress. */
export const eventsKind: PageKindOf<EventsView> = {
  ...derivedPage,
  reportName: 'Trang sự kiện',
  addresses: { from: 'derived', of: 'events' },
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.events],
  files: ({ events }) =>
    events.some(({ kind }) => kind === 'su-kien') ? [sitePaths.eventCalendar] : [],
  routes: ({ events }) =>
    events.some(({ kind }) => kind === 'su-kien') ? [{ url: sitePaths.events, key: '' }] : [],
  view: (_place, context) => eventsView(context),
};
