import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Mark } from '../proofreading/finding.ts';
import type { Certainty } from '../spelling/misspelling.ts';

/**
 * A day that the calendar does not have. `year` if the text names it; `days` is the length of the
 * month.
 */
interface NoSuchDay {
  readonly rule: 'no-such-day';
  readonly month: number;
  readonly year?: number | undefined;
  readonly days: number;
}

/** A month beyond December, alone or in a date. */
interface NoSuchMonth {
  readonly rule: 'no-such-month';
  readonly month: number;
}

/** A day of the week that does not match the date; both as written in Vietnamese. */
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

/** A time of day that does not exist, or that ends before it begins. */
interface TimeOfDay {
  readonly rule: 'no-such-time' | 'time-backwards';
}

/** A rise to less, or a fall to more. */
interface Direction {
  readonly rule: 'direction';
  readonly isRise: boolean;
}

/** A share that its own numbers contradict; `right` with its sign. */
interface ShareOfCount {
  readonly rule: 'share-of-count';
  readonly right: string;
}

interface NumberNotation {
  readonly rule: 'number-notation';
}

interface ShareOverAll {
  readonly rule: 'share-over-all';
}

/** Parts that do not add up to their whole, or shares that do not add up to 100 %; as written. */
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

/** The fact in the register about a congress: its ordinal, its term, or its days. */
interface CongressFact {
  readonly rule: 'congress-ordinal' | 'congress-term' | 'congress-day';
  /** The name of the congress. */
  readonly congress: string;
  readonly right: string;
}

/** A name that a unit did not have on the article's date, and the names that it had. */
interface NameOfDay {
  readonly rule: 'name-of-day';
  readonly isOld: boolean;
  /** The last day of an old name, or the first day of a later name. */
  readonly since: CalendarDate;
  readonly right: readonly string[];
}

interface HouseStyle {
  readonly rule: 'house-capital' | 'one-spelling';
}

interface UnknownAbbreviation {
  readonly rule: 'unknown-abbreviation';
}

export type FactDetail =
  | NoSuchDay
  | NoSuchMonth
  | Weekday
  | CountOverWhole
  | TimeOfDay
  | Direction
  | ShareOfCount
  | NumberNotation
  | ShareOverAll
  | Sum
  | Term
  | RomanNumeral
  | CongressFact
  | NameOfDay
  | HouseStyle
  | UnknownAbbreviation;

/** A statement in a text that cannot be right, or that contradicts the registers. */
export type FactMark = Mark & FactDetail & { readonly certainty: Certainty };
