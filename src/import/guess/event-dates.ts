import type { CalendarDate } from '../../dates/calendar-date.ts';
import { dayOfText, wholeDate } from './date-line.ts';

/** Words of a sentence about the future. */
const ahead = /dự kiến|(?<!\p{L})sẽ(?!\p{L})|chậm nhất|trước ngày|hạn cuối|từ nay đến/iu;

/** `sáng 20/11`, `ngày 11 và 12/3`: a day without a year. */
const withoutYear =
  /(?:ngày|sáng|chiều|tối|trưa|đêm|hôm)\s+(?:ngày\s+)?(?:\d{1,2}\s*(?:,|và|-|–|đến)\s*)*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![\d/.-]*\d)/giu;

/** Days before this one are history that an article recalls. */
const oldest = '2000-01-01';

const pad = (value: string): string => value.padStart(2, '0');

/** The last such day that is not after the given one. */
const inLatestYear = (day: string, month: string, upTo: CalendarDate): CalendarDate | undefined => {
  const year = Number(upTo.slice(0, 4));
  const dates = [year, year - 1].map((each) => dayOfText(`${each}-${pad(month)}-${pad(day)}`));
  return dates.find((date) => date !== undefined && date <= upTo);
};

/** The latest day, up to a given one, on which something in the text happened. */
export const latestEvent = (text: string, upTo: CalendarDate): CalendarDate | undefined => {
  const past = text.split(/(?<=[.;!?])\s+|\n+/u).filter((sentence) => !ahead.test(sentence));
  const whole = past
    .flatMap((sentence) => sentence.match(wholeDate) ?? [])
    .map(dayOfText)
    .filter((day) => day !== undefined)
    .filter((day) => day >= oldest && day <= upTo);
  if (whole.length > 0) return whole.toSorted().at(-1);
  return past
    .flatMap((sentence) => [...sentence.matchAll(withoutYear)])
    .map(([, day = '', month = '']) => inLatestYear(day, month, upTo))
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
};
