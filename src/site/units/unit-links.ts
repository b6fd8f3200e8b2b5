import { compareText } from '../../content/compare-text.ts';
import { compareNames } from '../../content/compare-names.ts';
import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { impreciseLabel } from '../../dates/imprecise-label.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
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

/** The mark by which a former unit is told from others of its name; no clock is asked. */
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
    href: link(sitePaths.unit(unit.id)),
  }));

type Named = Pick<ShownUnit, 'id' | 'name' | 'validTo'>;

/** Vietnamese alphabetical order; of one name the unit that came last stands first. */
export const byUnitName = (a: Named, b: Named): number =>
  compareNames(a.name, b.name) ||
  compareText(b.validTo ?? '9999', a.validTo ?? '9999') ||
  compareText(a.id, b.id);
