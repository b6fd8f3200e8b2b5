import type { CalendarDate } from '../../dates/calendar-date.ts';
import { kindIndex, type KindRegister } from './kind-register.ts';
import { periodsWithin, type Days } from './kind-periods.ts';

/** What decides the level of a unit. */
interface Levelled extends Days {
  readonly kind: string;
}

/**
 * The id of a unit's level on a day, or over all its days if no day is given; `undefined` if its
 * kind is unknown or had several levels in that time.
 */
export const levelOfUnit = (
  unit: Levelled,
  day: CalendarDate | undefined,
  register: KindRegister,
): string | undefined => {
  const kind = kindIndex(register).kinds.get(unit.kind);
  if (!kind) return undefined;
  const days = day === undefined ? unit : { validFrom: day, validTo: day };
  const levels = new Set(periodsWithin(kind, days).map(({ level }) => level));
  return levels.size === 1 ? [...levels][0] : undefined;
};

/** From this rank on, levels are those of cells (chi bộ) below the grassroots organisations. */
const rankOfCells = 4;

/** Whether a level is that of cells, whose terms are shorter than those of other units. */
export const isLevelOfCells = (level: string | undefined, register: KindRegister): boolean =>
  level !== undefined && (kindIndex(register).levels.get(level)?.rank ?? 0) >= rankOfCells;
