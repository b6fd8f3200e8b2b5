import type { CalendarDate } from '../dates/calendar-date.ts';
import type { UnitNames } from '../proofreading/options.ts';
import type { PreparedText } from '../proofreading/prepared-text.ts';

/** A unit of the register with the days on which it had its name. */
export interface DatedUnit extends UnitNames {
  readonly validFrom?: CalendarDate | undefined;
  /** The last day. */
  readonly validTo?: CalendarDate | undefined;
  /** Ids of the units that it came from. */
  readonly predecessors: readonly string[];
}

/** What the register has of a congress. */
export interface RegisteredCongress {
  readonly name: string;
  /** The id of its unit. */
  readonly unit: string;
  readonly ordinal?: number | undefined;
  readonly term?: { readonly from: number; readonly to: number } | undefined;
  /** First and last day, where it took place and both are known. */
  readonly days?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
}

/** Plain data that facts are held against. What is made from the units is kept as long as their list. */
export interface FactContext {
  readonly units: readonly DatedUnit[];
  /** Those of named units, without "the remaining ones". */
  readonly congresses: readonly RegisteredCongress[];
  /** The station's own abbreviations. */
  readonly abbreviations: ReadonlySet<string>;
  /** The article's day; plain pages have none. */
  readonly day?: CalendarDate | undefined;
  /** All parts of the article in order, the text among them. */
  readonly article?: readonly PreparedText[] | undefined;
}
