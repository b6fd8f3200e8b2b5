import { compareNames } from '../../content/compare-names.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import {
  congressCounts,
  newestAsOf,
  statusRank,
  type CongressCounts,
} from '../../newsroom/congresses/congress-counts.ts';
import { statusOf } from '../../newsroom/congresses/congress-status.ts';
import { byTime } from '../../newsroom/congresses/congress-time.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import { congressUnitLink } from './congress-links.ts';
import { congressStandingView, type CongressStandingView } from './congress-standing-view.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import { unitOfCongress, type UnitsOnDays } from './unit-of-congress.ts';
import { statusChart, type StatusChartView } from './progress-chart.ts';
import { progressTimeline, type NumberedCongress, type TimelineView } from './progress-timeline.ts';

/** What the rows of a board's table can be ordered by; `time` is the board itself. */
export const boardOrders = ['unit', 'time', 'status'] as const;
export type BoardOrder = (typeof boardOrders)[number];

export interface BoardRowView extends CongressStandingView {
  /** By time, the same in every order of the table and in the timeline. */
  readonly number: number;
  readonly name: string;
  /** Absent for congresses that the source does not name. */
  readonly href: Href | undefined;
  readonly unit: LinkView | undefined;
  readonly level: Congress['level'];
}

/** A set of congresses counted, drawn and told as a table. */
export interface BoardView {
  readonly counts: CongressCounts;
  readonly asOf: DateView | undefined;
  readonly chart: StatusChartView | undefined;
  readonly timeline: TimelineView | undefined;
  readonly order: BoardOrder;
  /** Where the table stands in each order. */
  readonly orderHrefs: Readonly<Record<BoardOrder, Href>>;
  readonly rows: readonly BoardRowView[];
}

const orderPaths = { unit: 'theo-don-vi', status: 'theo-tinh-trang' } as const;

/** The address of a board, or a term's, in one order. */
export const boardPath = (board: SitePath, order: BoardOrder): SitePath =>
  order === 'time' ? board : sitePaths.orderedBoard(board, orderPaths[order]);

const rank = ({ congress }: NumberedCongress): number => statusRank(statusOf(congress));

/** The rows in an order; what it leaves equal stays in the order of time. */
const ordered = (
  rows: readonly NumberedCongress[],
  order: BoardOrder,
  units: UnitsOnDays,
): readonly NumberedCongress[] => {
  const unitName = ({ congress }: NumberedCongress): string =>
    unitOfCongress(congress, units)?.name ?? '';
  if (order === 'unit') return rows.toSorted((a, b) => compareNames(unitName(a), unitName(b)));
  return order === 'status' ? rows.toSorted((a, b) => rank(a) - rank(b)) : rows;
};

const rowView = (
  { congress, number }: NumberedCongress,
  units: UnitsOnDays,
  frames: PageFrames,
): BoardRowView => ({
  number,
  name: congress.name,
  href: congress.others ? undefined : frames.link(sitePaths.congress(congress.id)),
  unit: congressUnitLink(congress, units, frames),
  level: congress.level,
  ...congressStandingView(congress),
});

/**
 * @param congresses those to show
 * @param board the address of the board in the order of time
 */
export const boardView = (
  congresses: readonly Congress[],
  board: SitePath,
  order: BoardOrder,
  units: UnitsOnDays,
  frames: PageFrames,
): BoardView => {
  const inTime = congresses
    .toSorted(byTime)
    .map((congress, index) => ({ congress, number: index + 1 }));
  const counts = congressCounts(congresses);
  const asOf = newestAsOf(congresses);
  const hrefOf = (each: BoardOrder): Href => frames.link(boardPath(board, each));
  return {
    counts,
    asOf: asOf && dayView(asOf),
    chart: statusChart(counts),
    timeline: progressTimeline(inTime),
    order,
    orderHrefs: { unit: hrefOf('unit'), time: hrefOf('time'), status: hrefOf('status') },
    rows: ordered(inTime, order, units).map((row) => rowView(row, units, frames)),
  };
};
