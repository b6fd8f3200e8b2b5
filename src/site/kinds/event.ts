import { dayOf } from '../../dates/vietnam-clock.ts';
import { plainlySearched } from '../../search/index/search-document.ts';
import { sitePaths } from '../../url/site-path.ts';
import { changeView } from '../articles/date-view.ts';
import { derivedPage } from '../derived-page.ts';
import { eventView, type EventView } from '../events/event-view.ts';
import type { PageKindOf } from '../page-kind.ts';
import { planned } from '../planned.ts';

/** An event that is no congress. */
export const eventKind: PageKindOf<EventView> = {
  ...derivedPage,
  reportName: 'Sự kiện',
  deskName: 'Sự kiện',
  addresses: { from: 'register', register: 'events.yaml', hasFormerIds: true },
  withdrawal: 'asked',
  robots: (key, { events }) => !events.some(({ id, sample }) => sample && id === key),
  isOpenData: true,
  asksClock: ['closing', 'isOver'],
  reserved: [],
  routes: ({ events }) =>
    events
      .filter(({ kind }) => kind === 'su-kien')
      .map(({ id: key }) => ({ url: sitePaths.event(key), key })),
  searched: ({ key }, context) => {
    const { name, note, from, unit, sample } = planned(context.event(key), key);
    return {
      ...plainlySearched,
      type: 'page',
      title: name,
      standfirst: note,
      date: dayOf(from),
      dateText: changeView(from).text,
      unitIds: unit === undefined ? [] : [unit],
      isSample: sample,
    };
  },
  view: ({ key }, context) => eventView(planned(context.event(key), key), context),
};
