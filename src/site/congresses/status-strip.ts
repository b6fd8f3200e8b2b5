import type { CongressStatus } from '../../content/schema/congress-schema.ts';
import type { CongressCounts } from '../../newsroom/congresses/congress-counts.ts';

/** A segment of a line, in per cent of the line's length. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** A segment drawn in the style of a status. */
export interface StatusStretch extends Stretch {
  readonly status: CongressStatus;
}

/**
 * Per cent with one decimal: a tenth of a per cent of a phone's width is less than half a pixel.
 */
export const perCent = (share: number): number => Math.round(share * 1000) / 10;

/** The number of congresses in each status, as consecutive segments of one line. */
export const statusStrip = ({
  statuses,
}: Pick<CongressCounts, 'statuses'>): readonly StatusStretch[] => {
  const total = statuses.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return statuses.map(({ status, count }) => {
    const x = perCent(before / total);
    before += count;
    return { status, x, width: perCent(count / total) };
  });
};
