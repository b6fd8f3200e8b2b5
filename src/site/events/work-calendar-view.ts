import type { Event } from '../../content/schema/event-schema.ts';
import { mondayOf, sundayAfter, weekdayOf } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayOf } from '../../dates/vietnam-clock.ts';
import { lastDayOfEvent } from '../../newsroom/events/event-order.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import { pageFrames, type PageFrame, type PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { eventLine, type EventLineView } from './event-line.ts';

/** A week of the work calendar. */
export interface WorkWeekView {
  readonly from: DateView;
  readonly to: DateView;
  readonly days: readonly {
    readonly day: DateView;
    /** 1 is Monday, 7 is Sunday. */
    readonly weekday: number;
    readonly lines: readonly EventLineView[];
  }[];
}

/** The work calendar (lịch công tác), by weeks. */
export interface WorkCalendarView extends PageFrame {
  /** The weeks that are not over, in their order. */
  readonly weeks: readonly WorkWeekView[];
  /** The last weeks before, newest first. */
  readonly past: readonly WorkWeekView[];
  readonly calendarHref: Href;
}

/** The calendar file has all weeks; the page has only this many of those that are over. */
const mostPast = 4;

const weekView = (
  monday: CalendarDate,
  events: readonly Event[],
  context: SiteContext,
  frames: PageFrames,
): WorkWeekView => ({
  from: dayView(monday),
  to: dayView(sundayAfter(monday)),
  days: [...Map.groupBy(events, ({ from }) => dayOf(from))].map(([day, its]) => ({
    day: dayView(day),
    weekday: weekdayOf(day),
    lines: its.map((event) => eventLine(event, context, frames, true)),
  })),
});

/** A week is over when its Sunday is, and everything that began in it. */
const endOf = (monday: CalendarDate, events: readonly Event[]): CalendarDate =>
  [sundayAfter(monday), ...events.map(lastDayOfEvent)].toSorted().at(-1) ?? monday;

export const workCalendarView = (context: SiteContext): WorkCalendarView => {
  const frames = pageFrames(context);
  const weeks = [
    ...Map.groupBy(context.events('cong-tac'), ({ from }) => mondayOf(dayOf(from))),
  ].map(([monday, events]) => ({ monday, events, isOver: context.isOver(endOf(monday, events)) }));
  const views = (some: typeof weeks): WorkWeekView[] =>
    some.map(({ monday, events }) => weekView(monday, events, context, frames));
  return {
    ...frames.frame(sitePaths.workCalendar),
    weeks: views(weeks.filter(({ isOver }) => !isOver)),
    past: views(
      weeks
        .filter(({ isOver }) => isOver)
        .toReversed()
        .slice(0, mostPast),
    ),
    calendarHref: frames.link(sitePaths.workCalendarFile),
  };
};
