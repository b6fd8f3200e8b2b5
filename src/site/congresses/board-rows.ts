import type { Congress } from '../../content/schema/congress-schema.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import type { PageFrames } from '../page-frame.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import type { Stretch } from './status-strip.ts';
import type { TimeAxis } from './time-axis.ts';
import { unitOfCongress, type UnitsOnDays } from './unit-of-congress.ts';

/** A congress as a line of a board. */
export interface BoardRowView extends CongressStandingView {
  /** The unit's name; the congress's own where several of the board are one unit's. */
  readonly label: string;
  /** Absent for congresses that the source does not name. */
  readonly href: Href | undefined;
  /** The unit of which this is the first congress of the board: by it a reader finds the line. */
  readonly unitId: string | undefined;
  /** Where it lies on the axis of time; absent where its time is not known. */
  readonly stretch: Stretch | undefined;
}

/** What a row is made with. */
interface RowNeeds {
  readonly axis: TimeAxis | undefined;
  readonly units: UnitsOnDays;
  readonly frames: PageFrames;
}

/** The row of each of a board's congresses, which are given in the order of time. */
export const boardRows = (
  congresses: readonly Congress[],
  { axis, units, frames }: RowNeeds,
): ReadonlyMap<Congress, BoardRowView> => {
  const pairs = congresses.map((congress) => ({ congress, unit: unitOfCongress(congress, units) }));
  const counted = pairs.filter(({ congress }) => !congress.others);
  const byUnit = Map.groupBy(counted, ({ unit }) => unit?.id);
  const rowOf = ({ congress, unit }: (typeof pairs)[number]): BoardRowView => {
    const ofUnit = byUnit.get(unit?.id) ?? [];
    const isOnly = ofUnit.length === 1 && !congress.others;
    return {
      label: (isOnly && unit?.name) || congress.name,
      href: congress.others ? undefined : frames.link(sitePaths.congress(congress.id)),
      unitId: ofUnit[0]?.congress === congress ? unit?.id : undefined,
      stretch: axis?.stretchOf(congress),
      ...congressStandingView(congress),
    };
  };
  return new Map(pairs.map((each) => [each.congress, rowOf(each)]));
};
