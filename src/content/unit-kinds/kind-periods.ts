import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { UnitKind } from '../schema/kind-schema.ts';
import type { KindIndex } from './kind-register.ts';

/** Days from one to another, both included; a missing one is not known or not yet there. */
export interface Days {
  readonly validFrom?: CalendarDate | undefined;
  readonly validTo?: CalendarDate | undefined;
}

/** A stretch of time in which a kind has one level and one place under others. */
export interface KindPeriod extends Days {
  readonly level: string;
  readonly under: readonly string[];
}

const computePeriods = ({
  level,
  under,
  validFrom,
  validTo,
  changes,
}: UnitKind): readonly KindPeriod[] => {
  const starts = [{ from: validFrom, level, under }, ...changes];
  return starts.map((each, index) => {
    const next = changes[index]?.from;
    return {
      level: each.level,
      under: each.under,
      validFrom: each.from,
      validTo: next ? daysBefore(next, 1) : validTo,
    };
  });
};

const computed = new WeakMap<UnitKind, readonly KindPeriod[]>();

/** The periods of a kind, the earliest first; computed once for each kind. */
export const periodsOf = (kind: UnitKind): readonly KindPeriod[] => {
  const periods = computed.get(kind) ?? computePeriods(kind);
  computed.set(kind, periods);
  return periods;
};

/** Whether some day belongs to both. */
export const meet = (a: Days, b: Days): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');

/** The periods of a kind that meet some days. */
export const periodsWithin = (kind: UnitKind, days: Days): KindPeriod[] =>
  periodsOf(kind).filter((period) => meet(period, days));

/** Whether a unit of one kind may be under a unit of another in these periods of both. */
export const mayBeUnder = (
  period: KindPeriod,
  parent: { readonly kind: UnitKind; readonly period: KindPeriod },
  { levels }: KindIndex,
): boolean => {
  const { under, level } = period;
  if (under.length > 0)
    return under.includes(parent.kind.id) || under.includes(parent.period.level);
  const [own, above] = [levels.get(level)?.rank, levels.get(parent.period.level)?.rank];
  return own === undefined || above === undefined || above <= own;
};
