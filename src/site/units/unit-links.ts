import type { Unit } from '../../content/schema/unit-schema.ts';
import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A link to a unit's page among links to others. */
export interface UnitLinkView extends LinkView {
  /**
   * The first day of which its name no longer tells it (`1/7/2025`): of a former unit whose name another
   * one bears too. Absent otherwise.
   */
  readonly before?: string | undefined;
}

/** A day as it is said of units: `1/7/2025`. */
export const spokenDay = (day: CalendarDate): string =>
  impreciseLabel({ kind: 'day', day, isExpected: false });

const signOf = (name: string): string => name.normalize('NFC').toLowerCase();

/** The mark by which a former unit is told from others of its name; no clock is asked. */
export const beforeOf = (
  { id, name, validTo }: Unit,
  units: readonly Unit[],
): string | undefined => {
  if (validTo === undefined) return undefined;
  const sign = signOf(name);
  const isShared = units.some((other) => other.id !== id && signOf(other.name) === sign);
  return isShared ? spokenDay(dayAfter(validTo)) : undefined;
};

/**
 * Links to units, in their order.
 *
 * @param units the whole register
 */
export const unitLinks = (
  listed: readonly Unit[],
  units: readonly Unit[],
  { link }: Pick<PageFrames, 'link'>,
): UnitLinkView[] =>
  listed.map((unit) => ({
    label: unit.name,
    before: beforeOf(unit, units),
    href: link(sitePaths.unit(unit.id)),
  }));

const byName = new Intl.Collator('vi');

/** Vietnamese alphabetical order; of one name the unit that came last stands first. */
export const byUnitName = (a: Unit, b: Unit): number =>
  byName.compare(a.name, b.name) ||
  byName.compare(b.validTo ?? '9999', a.validTo ?? '9999') ||
  byName.compare(a.id, b.id);
