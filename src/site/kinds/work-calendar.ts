import { sitePaths } from '../../url/site-path.ts';
import { derivedPage } from '../derived-page.ts';
import { workCalendarView, type WorkCalendarView } from '../events/work-calendar-view.ts';
import type { PageKindOf } from '../page-kind.ts';

/** The work calendar (lịch công tác). */
export const workCalendarKind: PageKindOf<WorkCalendarView> = {
  ...derivedPage,
  reportName: 'Lịch công tác',
  addresses: { from: 'derived', of: 'events' },
  asksClock: ['closing', 'isOver'],
  reserved: [sitePaths.workCalendar],
  files: ({ events }) =>
    events.some(({ kind }) => kind === 'cong-tac') ? [sitePaths.workCalendarFile] : [],
  routes: ({ events }) =>
    events.some(({ kind }) => kind === 'cong-tac')
      ? [{ url: sitePaths.workCalendar, key: '' }]
      : [],
  view: (_place, context) => workCalendarView(context),
};
