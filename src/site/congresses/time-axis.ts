import type { Congress } from '../../content/schema/congress-schema.ts';
import { monthAfter, monthsBetween } from '../../dates/calendar-arithmetic.ts';
import {
  daysInMonth,
  monthOf,
  type CalendarDate,
  type CalendarMonth,
} from '../../dates/calendar-date.ts';
import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { SiteContext } from '../site-context.ts';
import { currentDay } from './current-day.ts';
import { perCent, type Stretch } from './status-strip.ts';

/** The months over which congresses are drawn; all positions are in per cent of the total width. */
export interface TimeAxisView {
  /** The beginnings of months, but only of those whose labels fit. */
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** The day of the build, if it is within these months. */
  readonly today: (DateView & { readonly x: number }) | undefined;
}

/** An axis with the position of every congress. */
export interface TimeAxis {
  readonly view: TimeAxisView;
  /** From the first to the last possible day of the congress; `undefined` if no day is known. */
  readonly stretchOf: (congress: Congress) => Stretch | undefined;
}

/** The most month labels that fit on a phone. */
const mostTicks = 6;
const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** Wide enough for a single day to be visible. */
const narrowest = 1.5;

const yearZero = '0000-01' as CalendarMonth;

const monthNumber = (month: CalendarMonth): number => monthsBetween(yearZero, month);

const monthLabel = (number: number): string => {
  const [year, month] = monthAfter(yearZero, number).split('-');
  return `${Number(month)}/${year}`;
};

/** The beginning or the end of a day in months since the year 0; all months have the same width. */
const monthsAt = (day: CalendarDate, isEnd: boolean): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return monthNumber(monthOf(day)) + (isEnd ? date : date - 1) / daysInMonth(year, month);
};

const daysOf = (congress: Congress): CalendarDate[] => {
  const when = whenOf(congress);
  return [earliestDay(when) ?? [], latestDay(when) ?? []].flat();
};

const ticksOf = (first: number, months: number): TimeAxisView['ticks'] => {
  const step = steps.find((each) => months / each <= mostTicks) ?? months;
  return Array.from({ length: Math.ceil(months / step) }, (_, index) => ({
    x: perCent((index * step) / months),
    label: monthLabel(first + index * step),
  }));
};

/**
 * The axis of some congresses, from the first month of any to the last; `undefined` if no date is
 * known.
 */
export const timeAxis = (
  congresses: readonly Congress[],
  { isOver }: Pick<SiteContext, 'isOver'>,
): TimeAxis | undefined => {
  const days = congresses.flatMap(daysOf).toSorted();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return undefined;
  const first = monthNumber(monthOf(firstDay));
  const months = monthNumber(monthOf(lastDay)) - first + 1;
  const xOf = (day: CalendarDate, isEnd = false): number =>
    perCent((monthsAt(day, isEnd) - first) / months);
  const today = currentDay(firstDay, lastDay, isOver);
  return {
    view: {
      ticks: ticksOf(first, months),
      today: today && { ...dayView(today), x: xOf(today) },
    },
    stretchOf: (congress) => {
      const [begin, end] = daysOf(congress);
      if (begin === undefined || end === undefined) return undefined;
      const width = Math.max(narrowest, perCent(xOf(end, true) / 100 - xOf(begin) / 100));
      return { x: Math.min(xOf(begin), 100 - width), width };
    },
  };
};
