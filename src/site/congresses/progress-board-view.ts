import { compareNames } from '../../content/compare-names.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import {
  congressCounts,
  newestAsOf,
  type CongressCounts,
} from '../../newsroom/congresses/congress-counts.ts';
import { byTime } from '../../newsroom/congresses/congress-time.ts';
import { sitePaths, type Href, type SitePath } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { boardGroups, type BoardGroup } from './board-groups.ts';
import { boardRows, type BoardRowView } from './board-rows.ts';
import { statusStrip, type StatusStretch } from './status-strip.ts';
import { timeAxis, type TimeAxisView } from './time-axis.ts';

/** The sort orders of a board; by status, in groups, is the board's own page. */
export const boardOrders = ['status', 'unit', 'time'] as const;
export type BoardOrder = (typeof boardOrders)[number];

export interface BoardGroupView extends Pick<BoardGroup, 'of' | 'total' | 'inWeek'> {
  readonly rows: readonly BoardRowView[];
  /** The rows that a long board folds away. */
  readonly folded: readonly BoardRowView[];
}

/** Congresses with their counts, their rows, and a drawing over the months. */
export interface BoardView {
  readonly counts: CongressCounts;
  readonly asOf: DateView | undefined;
  readonly strip: readonly StatusStretch[];
  readonly axis: TimeAxisView | undefined;
  readonly order: BoardOrder;
  /** The address of the board in each order. */
  readonly orderHrefs: Readonly<Record<BoardOrder, Href>>;
  readonly groups: readonly BoardGroupView[];
  /** Links to the rows by unit name, if the board is too long to look through. */
  readonly unitIndex: readonly LinkView[];
}

const orderPaths = { unit: 'theo-don-vi', time: 'theo-thoi-gian' } as const;

/** The address of a board in one order. */
export const boardPath = (board: SitePath, order: BoardOrder): SitePath =>
  order === 'status' ? board : sitePaths.orderedBoard(board, orderPaths[order]);

/** A board with more rows has an index of units. */
const mostWithoutIndex = 12;
/** A board with more rows shows only the newest congresses that were held. */
const mostUnfolded = 60;
const mostHeld = 15;

type Rows = ReadonlyMap<Congress, BoardRowView>;

const byName = (a: BoardRowView, b: BoardRowView): number => compareNames(a.label, b.label);

const groupView = (
  { congresses, ...group }: BoardGroup,
  rows: Rows,
  { isLong }: { readonly isLong: boolean },
): BoardGroupView => {
  const shown = congresses.flatMap((congress) => rows.get(congress) ?? []);
  const most = isLong && group.of === 'da-hoan-thanh' ? mostHeld : shown.length;
  return { ...group, rows: shown.slice(0, most), folded: shown.slice(most) };
};

const groupViews = (
  rows: Rows,
  order: BoardOrder,
  clock: Pick<SiteContext, 'isOver'>,
): readonly BoardGroupView[] => {
  const isLong = rows.size > mostUnfolded;
  if (order === 'status') {
    return boardGroups([...rows.keys()], clock).map((each) => groupView(each, rows, { isLong }));
  }
  const all = [...rows.values()];
  const inOrder = order === 'unit' ? all.toSorted(byName) : all;
  return [{ of: undefined, total: all.length, inWeek: 0, rows: inOrder, folded: [] }];
};

const lineHref = (page: string, { unitId }: BoardRowView): Href => `${page}#dv_${unitId}` as Href;

/** Links never lead to a folded row but to the same row on a page that shows it. */
const unitIndexOf = (
  groups: readonly BoardGroupView[],
  unitBoard: Href,
): readonly (LinkView & BoardRowView)[] => {
  return groups
    .flatMap(({ rows, folded }) => [
      ...rows.map((row) => ({ ...row, href: lineHref('', row) })),
      ...folded.map((row) => ({ ...row, href: lineHref(unitBoard, row) })),
    ])
    .filter(({ unitId }) => unitId !== undefined)
    .toSorted(byName);
};

/**
 * @param congresses the congresses to show
 * @param board the address of the board itself
 */
export const boardView = (
  congresses: readonly Congress[],
  board: SitePath,
  order: BoardOrder,
  context: SiteContext,
  frames: PageFrames,
): BoardView => {
  const counts = congressCounts(congresses);
  const axis = timeAxis(congresses, context);
  const rows = boardRows(congresses.toSorted(byTime), {
    axis,
    units: context,
    clock: context,
    frames,
  });
  const asOf = newestAsOf(congresses);
  const hrefOf = (each: BoardOrder): Href => frames.link(boardPath(board, each));
  const groups = groupViews(rows, order, context);
  const hasIndex = order === 'status' && rows.size > mostWithoutIndex;
  return {
    counts,
    asOf: asOf && dayView(asOf),
    strip: statusStrip(counts),
    axis: axis?.view,
    order,
    orderHrefs: { status: hrefOf('status'), unit: hrefOf('unit'), time: hrefOf('time') },
    groups,
    unitIndex: hasIndex
      ? unitIndexOf(groups, hrefOf('unit')).map(({ label, href }) => ({ label, href }))
      : [],
  };
};
