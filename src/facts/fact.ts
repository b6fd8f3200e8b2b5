import type { Mark } from '../proofreading/finding.ts';
import type { Certainty } from '../spelling/misspelling.ts';

/** A day that the calendar does not have. `year` where the text says it; `days` of the month. */
interface NoSuchDay {
  readonly rule: 'no-such-day';
  readonly month: number;
  readonly year?: number | undefined;
  readonly days: number;
}

/** A month beyond December, in a date or alone. */
interface NoSuchMonth {
  readonly rule: 'no-such-month';
  readonly month: number;
}

/** A day of the week that the date did not have; both as they are written in Vietnamese. */
interface Weekday {
  readonly rule: 'weekday';
  readonly date: string;
  readonly right: string;
}

interface CountOverWhole {
  readonly rule: 'count-over-whole';
  readonly count: number;
  readonly whole: number;
}

interface ShareOverAll {
  readonly rule: 'share-over-all';
}

/** Parts that do not make their whole, or shares that do not make 100 %; as they are written. */
interface Sum {
  readonly rule: 'sum' | 'sum-of-shares';
  readonly whole: string;
  readonly sum: string;
}

interface Term {
  readonly rule: 'term-backwards' | 'term-length';
  readonly from: number;
  readonly to: number;
}

interface RomanNumeral {
  readonly rule: 'roman-numeral';
}

export type FactDetail =
  | NoSuchDay
  | NoSuchMonth
  | Weekday
  | CountOverWhole
  | ShareOverAll
  | Sum
  | Term
  | RomanNumeral;

/** Something in a text that cannot be right, or that the registers have otherwise. */
export type FactMark = Mark & FactDetail & { readonly certainty: Certainty };
