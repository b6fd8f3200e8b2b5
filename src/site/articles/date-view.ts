import { formatDate, type CalendarDate } from '../../dates/calendar-date.ts';
import {
  changeDate,
  formatPublishingDate,
  isoOf,
  type PublishingDate,
} from '../../dates/publishing-date.ts';
import type { ChangeTime } from '../../dates/vietnam-clock.ts';

/** A date as pages show it. */
export interface DateView {
  /** For `<time datetime>`. */
  readonly iso: string;
  /** `06/03/2020`, `06/03/2020 07:30` or `Tháng 3/2020`. */
  readonly text: string;
  /** False if the source names only the month. */
  readonly isDayKnown: boolean;
}

export const dateView = (date: PublishingDate): DateView => ({
  iso: isoOf(date),
  text: formatPublishingDate(date),
  isDayKnown: date.precision !== 'month',
});

/** A day, with its time if that is known. */
export const changeView = (change: ChangeTime): DateView => dateView(changeDate(change));

export const dayView = (day: CalendarDate): DateView => ({
  iso: day,
  text: formatDate(day),
  isDayKnown: true,
});
