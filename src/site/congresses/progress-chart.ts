import type { CongressStatus } from '../../content/schema/congress-schema.ts';
import type { CongressCounts } from '../../newsroom/congresses/congress-counts.ts';

/** A bar in units of the drawing, whose origin is at the upper left. */
export interface ChartBar {
  readonly status: CongressStatus;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StatusBar extends ChartBar {
  readonly count: number;
}

/** How many congresses have come how far, as bars with their words above. */
export interface StatusChartView {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly StatusBar[];
}

/** 400 units are the width of a phone's text: on 360 px, 15 units of type are 12 px. */
export const chartWidth = 400;

const rowHeight = 52;
const words = 22;
const barHeight = 20;
/** Room for half of a line's width around the bars. */
const margin = 1;

/** Bars as long as their counts; the longest is as wide as the drawing. */
export const statusChart = ({
  statuses,
}: Pick<CongressCounts, 'statuses'>): StatusChartView | undefined => {
  if (statuses.length === 0) return undefined;
  const most = Math.max(...statuses.map(({ count }) => count));
  const full = chartWidth - 2 * margin;
  return {
    width: chartWidth,
    height: statuses.length * rowHeight,
    bars: statuses.map(({ status, count }, row) => ({
      status,
      count,
      x: margin,
      y: row * rowHeight + words,
      width: Math.round((full * count) / most),
      height: barHeight,
    })),
  };
};
