import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the widest matrices are tried whole: `npm run test:long` does. */
    isWhole: boolean;
  }
}

/**
 * Every row in `npm run test:long`, else every `step`th.
 *
 * @param first the row with which a sample begins, counted round, so that other samples have the other rows
 */
export const sampleOf = <Row>(rows: readonly Row[], step: number, first = 0): readonly Row[] =>
  inject('isWhole') ? rows : rows.filter((_, index) => index % step === first % step);

/** How often a property is tried: as said in `npm run test:long`, else a sixth of it. */
export const runsOf = (whole: number): number => (inject('isWhole') ? whole : Math.ceil(whole / 6));
