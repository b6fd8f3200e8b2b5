import type { CalendarDate } from '../dates/calendar-date.ts';
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

/** What the register has of a congress: its ordinal, its term, or its days. */
interface CongressFact {
  readonly rule: 'congress-ordinal' | 'congress-term' | 'congress-day';
  /** The name of the congress. */
  readonly congress: string;
  readonly right: string;
}

/** A name that a unit did not have on the day of the article, and those that it had. */
interface NameOfDay {
  readonly rule: 'name-of-day';
  readonly isOld: boolean;
  /** The last day of an old name, the first one of a later name. */
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
  | ShareOverAll
  | Sum
  | Term
  | RomanNumeral
  | CongressFact
  | NameOfDay
  | HouseStyle
  | UnknownAbbreviation;

/** Something in a text that cannot be right, or that the registers have otherwise. */
export type FactMark = Mark & FactDetail & { readonly certainty: Certainty };
