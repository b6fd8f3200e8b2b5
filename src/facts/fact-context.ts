import type { CalendarDate } from '../dates/calendar-date.ts';
import type { UnitNames } from '../proofreading/options.ts';
import type { PreparedText } from '../proofreading/prepared-text.ts';

/** A unit of the register with the period of its name. */
export interface DatedUnit extends UnitNames {
  readonly validFrom?: CalendarDate | undefined;
  /** The last day. */
  readonly validTo?: CalendarDate | undefined;
  /** Ids of its predecessors. */
  readonly predecessors: readonly string[];
}

/** A congress in the register. */
export interface RegisteredCongress {
  readonly name: string;
  /** The id of its unit. */
  readonly unit: string;
  readonly ordinal?: number | undefined;
  readonly term?: { readonly from: number; readonly to: number } | undefined;
  /** First and last day, if it took place and both are known. */
  readonly days?: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
}

/** Reference data for checking facts. Derived data of the units is kept as long as their list. */
export interface FactContext {
  readonly units: readonly DatedUnit[];
  /** Those of named units, without the entries for "the remaining ones". */
  readonly congresses: readonly RegisteredCongress[];
  /** The station's own abbreviations. */
  readonly abbreviations: ReadonlySet<string>;
  /** The article's date; plain pages have none. */
  readonly day?: CalendarDate | undefined;
  /** All parts of the article in order, including the text. */
  readonly article?: readonly PreparedText[] | undefined;
}
