import { parseCalendarDate, type CalendarDate } from '../dates/calendar-date.ts';
import { readVietnameseDate } from '../dates/vietnamese-date.ts';
import { OperationError } from '../operation/operation-error.ts';

/**
 * `2020-03-12`, `12/3/2020`; `undefined` for what is not meant as a day.
 *
 * @throws OperationError `SCRIPT_DAY` if there is no such day
 */
export const dayTyped = (typed: string): CalendarDate | undefined => {
  if (!/^[\d/.-]+$/u.test(typed)) return undefined;
  const reading = readVietnameseDate(typed);
  const day = parseCalendarDate(typed) ?? (reading?.overflow ? undefined : reading?.nearest);
  if (day) return day;
  throw new OperationError('SCRIPT_DAY', { typed });
};
