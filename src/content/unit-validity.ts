import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Unit } from './schema/unit-schema.ts';

/** Whether a unit exists, under this name, on a day; one without dates always exists. */
export const isValidOn = (
  { validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>,
  day: CalendarDate,
): boolean => (validFrom ?? '') <= day && day <= (validTo ?? '9999');

/**
 * The unit that existed on a day in place of another one: for a renamed unit, the one with the old
 * name. The unit itself if it existed on that day, or if it has several predecessors or none.
 */
export const unitOn = (
  unit: Unit,
  day: CalendarDate,
  byId: ReadonlyMap<string, Unit>,
  seen: ReadonlySet<string> = new Set(),
): Unit => {
  if (isValidOn(unit, day) || seen.has(unit.id)) return unit;
  const earlier = unit.predecessors.flatMap((id) => {
    const before = byId.get(id);
    return before ? unitOn(before, day, byId, new Set([...seen, unit.id])) : [];
  });
  const there = earlier.filter((each) => isValidOn(each, day));
  return there.length === 1 ? (there[0] ?? unit) : unit;
};
