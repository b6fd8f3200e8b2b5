import { weekdayOf } from '../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'] as const;

/** `thứ Năm, ngày 12/3/2020` */
export const dayInWords = (day: CalendarDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  const name = weekdays[weekdayOf(day) - 1];
  return `${name === undefined ? 'Chủ nhật' : `thứ ${name}`}, ngày ${date}/${month}/${year}`;
};
