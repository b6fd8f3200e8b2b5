import type { Unit } from '../../content/schema/unit-schema.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { hasLeft, predecessorsOf, successorsOf } from '../../newsroom/unit-succession.ts';
import type { DateView } from '../articles/date-view.ts';
import type { PageFrames } from '../page-frame.ts';
import { spokenDay, unitLinks, type UnitLinkView } from './unit-links.ts';

/** What a unit is, since when, and where it stands among the others. */
export interface UnitStanding {
  readonly kind: Unit['kind'];
  /** The first and the last day of the unit under its name, where they are known. */
  readonly validFrom: DateView | undefined;
  readonly validTo: DateView | undefined;
  readonly parent: UnitLinkView | undefined;
  /** Those right below it that last as long as it does. */
  readonly children: readonly UnitLinkView[];
  /** Those right below it that ended before it. */
  readonly formerChildren: readonly UnitLinkView[];
  /** What it has come from. */
  readonly predecessors: readonly UnitLinkView[];
  /** What it has become. */
  readonly successors: readonly UnitLinkView[];
}

const dayView = (day: Unit['validFrom']): DateView | undefined =>
  day && { iso: day, text: spokenDay(day), isDayKnown: true };

export const unitStanding = (
  unit: Unit,
  { units, unitById }: Pick<Newsroom, 'units' | 'unitById'>,
  frames: PageFrames,
): UnitStanding => {
  const linksTo = (listed: readonly Unit[]): UnitLinkView[] => unitLinks(listed, units, frames);
  const above = unit.parent === undefined ? undefined : unitById.get(unit.parent);
  const below = Map.groupBy(
    units.filter(({ parent }) => parent === unit.id),
    (each) => (hasLeft(each, unit) ? 'former' : 'present'),
  );
  return {
    kind: unit.kind,
    validFrom: dayView(unit.validFrom),
    validTo: dayView(unit.validTo),
    parent: linksTo(above ? [above] : [])[0],
    children: linksTo(below.get('present') ?? []),
    formerChildren: linksTo(below.get('former') ?? []),
    predecessors: linksTo(predecessorsOf(unit, units)),
    successors: linksTo(successorsOf(unit, units)),
  };
};
