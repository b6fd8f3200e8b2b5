import { parseCalendarDate, type CalendarDate } from '../../dates/calendar-date.ts';
import { readVietnameseDate } from '../../dates/vietnamese-date.ts';
import { wordCount } from '../draft/clean-text.ts';

/** A day in a text, with the time of day beside it, if there is one. */
export interface DateOfLine {
  readonly day: CalendarDate;
  /** `HH:mm` */
  readonly time?: string;
}

const day = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{4}-\d{1,2}-\d{1,2}|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`;

/** Finds every complete date of a text: `12/3/2020`, `ngày 12 tháng 3 năm 2020`, `2020-03-12`. */
export const wholeDate = new RegExp(`(?<![\\d/.-])(?:${day})(?!\\d)`, 'giu');

/** A written date as a day of the calendar; `undefined` for a day that does not exist. */
export const dayOfText = (text: string): CalendarDate | undefined => {
  const spaced = text.trim().replaceAll(/\s*([/.-])\s*/gu, '$1');
  const exact = parseCalendarDate(spaced);
  if (exact) return exact;
  const reading = readVietnameseDate(spaced);
  return reading && !reading.overflow ? reading.nearest : undefined;
};

const clock =
  /(\d{1,2})\s*(?::|h|giờ|g)\s*(\d{2})(?:\s*:\s*\d{2})?\s*(am|pm|sa|ch)?(?![\p{L}\d])/iu;

const timeIn = (text: string): string | undefined => {
  const [, hours, minutes, half = ''] = clock.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const isLate = /^(?:pm|ch)$/iu.test(half);
  const hour = (Number(hours) % (half ? 12 : 24)) + (isLate ? 12 : 0);
  return Number(minutes) < 60 && Number(hours) < 24
    ? `${String(hour).padStart(2, '0')}:${minutes}`
    : undefined;
};

/** Words around a publishing date; a line with only these words and the date is a date line. */
const around =
  /thời gian đăng|ngày đăng(?: tin)?|đăng ngày|đăng lúc|ngày cập nhật|cập nhật(?: lúc| ngày)?|xuất bản|ngày xuất bản|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|lúc|gmt\s*\+\s*7|[\s,;:|.()[\]–—-]/giu;

/** The date of a line that contains only a publishing date: `Thứ sáu, 06/03/2020 - 08:15`. */
export const readDateLine = (line: string): DateOfLine | undefined => {
  if (wordCount(line) > 14) return undefined;
  const dates = line.match(wholeDate) ?? [];
  const [found] = dates;
  if (found === undefined || dates.length > 1) return undefined;
  const others = line.replace(found, ' ');
  if (others.replace(clock, ' ').replaceAll(around, '') !== '') return undefined;
  const date = dayOfText(found);
  const time = timeIn(others);
  return date && { day: date, ...(time !== undefined && { time }) };
};

/** The date of a letter's dateline: `Ninh Giang, ngày 6 tháng 3 năm 2020`. */
export const readDateline = (line: string): CalendarDate | undefined => {
  const [, written] =
    /^[\p{L} .-]{2,40},\s*(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\.?$/iu.exec(line) ?? [];
  return written === undefined ? undefined : dayOfText(written);
};
