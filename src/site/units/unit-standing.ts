import type { Unit } from '../../content/schema/unit-schema.ts';
import { hasLeft } from '../../newsroom/units/unit-succession.ts';
import type { DateView } from '../articles/date-view.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { spokenDay, unitLinks, type UnitLinkView } from './unit-links.ts';

/** A unit's level, period, and relations to other units. */
export interface UnitStanding {
  /** The name of its kind: `Đảng bộ xã`. */
  readonly kind: string;
  /** The first and the last day of the unit under its name, if known. */
  readonly validFrom: DateView | undefined;
  readonly validTo: DateView | undefined;
  readonly parent: UnitLinkView | undefined;
  /** Its direct subordinate units that exist as long as it does. */
  readonly children: readonly UnitLinkView[];
  /** Its direct subordinate units that ended before it. */
  readonly formerChildren: readonly UnitLinkView[];
  /** The units that it came from. */
  readonly predecessors: readonly UnitLinkView[];
  /** The units that it took only a part of. */
  readonly predecessorsInPart: readonly UnitLinkView[];
  /** The units that took a part of it while it continued. */
  readonly successorsInPart: readonly UnitLinkView[];
  /** The official number of its place. */
  readonly placeCode: string | undefined;
  /** The units that it became, wholly or in parts. */
  readonly successors: readonly UnitLinkView[];
}

const dayView = (day: Unit['validFrom']): DateView | undefined =>
  day && { iso: day, text: spokenDay(day), isDayKnown: true };

export const unitStanding = (
  { id, kind, parent, placeCode, validFrom, validTo }: ShownUnit,
  context: SiteContext,
  frames: PageFrames,
): UnitStanding => {
  const linksTo = (units: readonly ShownUnit[]): UnitLinkView[] => unitLinks(units, frames);
  const { kindName, unit, unitsBelow } = context;
  const inPart = context.successorsInPartOf(id);
  const hasEnded = validTo !== undefined;
  const above = parent === undefined ? undefined : unit(parent);
  const below = Map.groupBy(unitsBelow(id), (each) =>
    hasLeft(each, { validTo }) ? 'former' : 'present',
  );
  return {
    kind: kindName(kind) ?? kind,
    validFrom: dayView(validFrom),
    validTo: dayView(validTo),
    parent: linksTo(above ? [above] : [])[0],
    children: linksTo(below.get('present') ?? []),
    formerChildren: linksTo(below.get('former') ?? []),
    predecessors: linksTo(context.predecessorsOf(id)),
    predecessorsInPart: linksTo(context.predecessorsInPartOf(id)),
    successorsInPart: linksTo(hasEnded ? [] : inPart),
    placeCode,
    successors: linksTo([...context.successorsOf(id), ...(hasEnded ? inPart : [])]),
  };
};
