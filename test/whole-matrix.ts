import { inject, test } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the largest test matrices are run completely: `npm run test:long` does. */
    isWhole: boolean;
  }
}

/**
 * Every row in `npm run test:long`, else every `step`th.
 *
 * @param first the index at which a sample begins, modulo the step, so that other samples have the
 * other rows
 */
export const sampleOf = <Row>(rows: readonly Row[], step: number, first = 0): readonly Row[] =>
  inject('isWhole') ? rows : rows.filter((_, index) => index % step === first % step);

/** How often a property is tried: as given in `npm run test:long`, else a tenth of it, or less. */
export const runsOf = (whole: number, parts = 10): number =>
  inject('isWhole') ? whole : Math.ceil(whole / parts);

/** Declares a test: its name, what it does, and the most milliseconds that it may take. */
type Declare = (name: string, run: () => Promise<void> | void, limit?: number) => void;

/**
 * A test that only `npm run test:long` runs; in `npm test` it does not exist, not even as a skipped
 * one.
 */
export const wholeTest: Declare = inject('isWhole') ? test : () => {};

/** Whether all is tried, as in `npm run test:long`, and not a sample. */
export const isWhole = (): boolean => inject('isWhole');
