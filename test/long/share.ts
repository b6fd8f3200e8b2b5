/**
 * How much of every sweep is tried, from 0 to 1. `LONG_SHARE=0.02 npm run test:long` shows in minutes that
 * each sweep still runs; what only the whole can show is not asked for then.
 */
const share = Number(process.env['LONG_SHARE'] ?? 1);

export const isWholeSweep = share >= 1;

/** So much of a number, but at least `least`. */
export const shareOf = (whole: number, least = 1): number =>
  Math.max(Math.min(least, whole), Math.round(share * whole));

/** So many of some rows, from the whole list, at least one. */
export const someOf = <Row>(rows: readonly Row[]): Row[] => {
  const step = rows.length / shareOf(rows.length);
  return rows.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};
