import { sundayAfter } from '../../dates/calendar-arithmetic.ts';
import { formatDate, type CalendarDate } from '../../dates/calendar-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** The days of a week: `02/03–08/03/2020`, with its year once if it is the same. */
export const weekDays = (monday: CalendarDate): string => {
  const [from, to] = [formatDate(monday), formatDate(sundayAfter(monday))];
  return `${from.slice(6) === to.slice(6) ? from.slice(0, 5) : from}–${to}`;
};

/** A link to the sheet of a week. */
export const weekLink = (monday: CalendarDate, { link }: Pick<PageFrames, 'link'>): LinkView => ({
  label: weekDays(monday),
  href: link(sitePaths.weekSheet(monday)),
});

/** A link to the sheet of the newest week; absent if sheets are switched off. */
export const newestWeekLink = (
  { setting, newestWeek }: Pick<SiteContext, 'setting' | 'newestWeek'>,
  frames: Pick<PageFrames, 'link'>,
): LinkView | undefined => {
  const monday = setting('noticeSheets') ? newestWeek() : undefined;
  return monday === undefined ? undefined : weekLink(monday, frames);
};
