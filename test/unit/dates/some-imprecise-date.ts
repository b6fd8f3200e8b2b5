import fc from 'fast-check';
import {
  daysInMonth,
  type CalendarDate,
  type CalendarMonth,
} from '../../../src/dates/calendar-date.ts';
import type { ImpreciseDate } from '../../../src/dates/imprecise-date.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const someMonth = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${pad(month)}` as CalendarMonth);

const someDay = fc
  .tuple(someMonth, fc.nat())
  .map(
    ([month, day]) =>
      `${month}-${pad((day % daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))) + 1)}` as CalendarDate,
  );

/** Any imprecise date between 2018 and 2026. */
export const someImpreciseDate: fc.Arbitrary<ImpreciseDate> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), day: someDay, isExpected: fc.boolean() }),
  fc
    .tuple(fc.uniqueArray(someDay, { minLength: 2, maxLength: 2 }), fc.boolean())
    .map(([days, isExpected]): ImpreciseDate => {
      const [from, to] = days.toSorted() as [CalendarDate, CalendarDate];
      return { kind: 'range', from, to, isExpected };
    }),
  fc
    .tuple(fc.uniqueArray(someMonth, { minLength: 1, maxLength: 5 }), fc.boolean())
    .map(([months, isExpected]): ImpreciseDate => ({
      kind: 'months',
      months: months.toSorted(),
      isExpected,
    })),
  fc.constant<ImpreciseDate>({ kind: 'unknown', isExpected: false }),
);
