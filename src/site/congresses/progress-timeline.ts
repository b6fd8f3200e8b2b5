import type { Congress } from '../../content/schema/congress-schema.ts';
import { daysInMonth, monthAfter, monthsBetween } from '../../dates/calendar-arithmetic.ts';
import { monthOf, type CalendarDate, type CalendarMonth } from '../../dates/calendar-date.ts';
import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import { statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { chartWidth, type ChartBar } from './progress-chart.ts';

/** One congress: from the first to the last day that it can be on. */
export interface TimelineBar extends ChartBar {
  /** Its number in the table. */
  readonly number: number;
  readonly isPilot: boolean;
}

/** The congresses of a table over the months, one below the other. */
export interface TimelineView {
  readonly width: number;
  readonly height: number;
  /** `3/2020`, the first and the last month. */
  readonly from: string;
  readonly to: string;
  /** The beginnings of months; only those for whose words there is room have them. */
  readonly ticks: readonly { readonly x: number; readonly label: string | undefined }[];
  readonly bars: readonly TimelineBar[];
}

/** A congress with its number in the table. */
export interface NumberedCongress {
  readonly congress: Congress;
  readonly number: number;
}

const left = 30;
/** At the right there is room for the sign of a pilot. */
const right = 20;
const head = 28;
const rowHeight = 22;
const barHeight = 14;
const narrowest = 6;
const labelWidth = 58;

const yearZero = '0000-01' as CalendarMonth;

const monthNumber = (month: CalendarMonth): number => monthsBetween(yearZero, month);

const monthLabel = (number: number): string => {
  const [year, month] = monthAfter(yearZero, number).split('-');
  return `${Number(month)}/${year}`;
};

/** The beginning or the end of a day in months since the year 0; every month is as wide. */
const monthsAt = (day: CalendarDate, isEnd: boolean): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return monthNumber(monthOf(day)) + (isEnd ? date : date - 1) / daysInMonth(year, month);
};

type Dated = NumberedCongress & { readonly begin: CalendarDate; readonly end: CalendarDate };

const dated = ({ congress, number }: NumberedCongress): Dated[] => {
  const when = whenOf(congress);
  const [begin, end] = [earliestDay(when), latestDay(when)];
  return begin && end ? [{ congress, number, begin, end }] : [];
};

/** Every how many months there is room for a label. */
const labelStep = (months: number, width: number): number =>
  [1, 2, 3, 6, 12, 24, 60].find((step) => (width / months) * step >= labelWidth) ?? 120;

const ticksOf = (first: number, months: number, width: number): TimelineView['ticks'] => {
  const step = labelStep(months, width);
  return Array.from({ length: months }, (_, month) => ({
    x: Math.round(left + (width * month) / months),
    label: month % step === 0 ? monthLabel(first + month) : undefined,
  }));
};

/** The timeline of a table's congresses in their order; none where no time is known. */
export const progressTimeline = (
  congresses: readonly NumberedCongress[],
): TimelineView | undefined => {
  const rows = congresses.flatMap(dated);
  if (rows.length === 0) return undefined;
  const first = Math.min(...rows.map(({ begin }) => monthNumber(monthOf(begin))));
  const last = Math.max(...rows.map(({ end }) => monthNumber(monthOf(end))));
  const months = last - first + 1;
  const width = chartWidth - left - right;
  const xOf = (day: CalendarDate, isEnd = false): number =>
    Math.round(left + ((monthsAt(day, isEnd) - first) * width) / months);
  return {
    width: chartWidth,
    height: head + rows.length * rowHeight,
    from: monthLabel(first),
    to: monthLabel(last),
    ticks: ticksOf(first, months, width),
    bars: rows.map(({ congress, number, begin, end }, row) => ({
      number,
      status: statusOf(congress),
      isPilot: congress.pilot,
      x: xOf(begin),
      y: head + row * rowHeight + (rowHeight - barHeight) / 2,
      width: Math.max(narrowest, xOf(end, true) - xOf(begin)),
      height: barHeight,
    })),
  };
};
