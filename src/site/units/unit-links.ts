import { compareText } from '../../content/compare-text.ts';
import { compareNames } from '../../content/compare-names.ts';
import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A link to a unit's page, in a list of links. */
export interface UnitLinkView extends LinkView {
  /**
   * The first day on which the name no longer refers to this unit (`1/7/2025`), for a former unit
   * whose name another unit has too. Absent otherwise.
   */
  readonly before?: string | undefined;
  /** The name of its parent, where units under several parents have its name; absent otherwise. */
  readonly under?: string | undefined;
}

/** A day as it is written for units: `1/7/2025`. */
export const spokenDay = (day: CalendarDate): string =>
  impreciseLabel({ kind: 'day', day, isExpected: false });

/** Distinguishes a former unit from others with the same name; independent of the clock. */
export const beforeOf = ({
  validTo,
  isNameShared,
}: Pick<ShownUnit, 'validTo' | 'isNameShared'>): string | undefined =>
  validTo !== undefined && isNameShared ? spokenDay(dayAfter(validTo)) : undefined;

/** Links to units, in their order. */
export const unitLinks = (
  units: readonly ShownUnit[],
  { link }: Pick<PageFrames, 'link'>,
): UnitLinkView[] =>
  units.map((unit) => ({
    label: unit.name,
    before: beforeOf(unit),
    under: unit.under,
    href: link(sitePaths.unit(unit.id)),
  }));

type Named = Pick<ShownUnit, 'id' | 'name' | 'validTo'>;

/** Vietnamese alphabetical order; among units of the same name the latest comes first. */
export const byUnitName = (a: Named, b: Named): number =>
  compareNames(a.name, b.name) ||
  compareText(b.validTo ?? '9999', a.validTo ?? '9999') ||
  compareText(a.id, b.id);
