/**
 * The share of every sweep that is run, from 0 to 1. `LONG_SHARE=0.02 npm run test:long` shows
 * within minutes that each sweep still runs; claims about the whole sweep are not checked then.
 */
const share = Number(process.env['LONG_SHARE'] ?? 1);

export const isWholeSweep = share >= 1;

/** This share of a number, but at least `least`. */
export const shareOf = (whole: number, least = 1): number =>
  Math.max(Math.min(least, whole), Math.round(share * whole));

/** This share of some rows, spread over the whole list, at least one. */
export const someOf = <Row>(rows: readonly Row[]): Row[] => {
  const step = rows.length / shareOf(rows.length);
  return rows.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};
