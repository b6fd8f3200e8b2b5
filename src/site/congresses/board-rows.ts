import type { Congress } from '../../content/schema/congress-schema.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { boardStep, type BoardStep } from './board-step.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import type { Stretch } from './status-strip.ts';
import type { TimeAxis } from './time-axis.ts';
import { unitOfCongress, type UnitsOnDays } from './unit-of-congress.ts';

/** A congress as a line of a board. */
export interface BoardRowView extends CongressStandingView {
  /**
   * The unit's name, or the congress's own name if the board has several congresses of the unit.
   */
  readonly label: string;
  /** Absent for congresses that the source does not name. */
  readonly href: Href | undefined;
  /** The unit, if this is its first congress on the board: links to the unit lead to this row. */
  readonly unitId: string | undefined;
  /** Its position on the time axis; absent if its dates are unknown. */
  readonly stretch: Stretch | undefined;
  /** How far its preparation is; absent if no step is known. */
  readonly step: BoardStep | undefined;
}

/** The inputs of a row. */
interface RowNeeds {
  readonly axis: TimeAxis | undefined;
  readonly units: UnitsOnDays;
  readonly clock: Pick<SiteContext, 'isOver'>;
  readonly frames: PageFrames;
}

/**
 * The rows of a board.
 *
 * @param congresses sorted by date
 */
export const boardRows = (
  congresses: readonly Congress[],
  { axis, units, clock, frames }: RowNeeds,
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
      step: boardStep(congress, clock),
      ...congressStandingView(congress),
    };
  };
  return new Map(pairs.map((each) => [each.congress, rowOf(each)]));
};
