import type { Congress } from '../../content/schema/congress-schema.ts';
import { whenParts, type WhenPart } from './congress-standing-view.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { Href } from '../../url/site-path.ts';

/** A postponement. */
export interface SuspensionView {
  readonly from: DateView;
  /** Absent if no new date is known. */
  readonly to: DateView | undefined;
  readonly note: string | undefined;
}

/** A source that confirms the facts. */
export interface SourceView {
  readonly title: string;
  readonly href: Href | undefined;
}

/** The times and sources of a congress that only the register records. */
export interface CongressRecordView {
  /** The planned time, if it differs from the time that is shown. */
  readonly planned: readonly WhenPart[] | undefined;
  readonly suspensions: readonly SuspensionView[];
  readonly sources: readonly SourceView[];
  readonly asOf: DateView | undefined;
}

export const congressRecordView = (congress: Congress): CongressRecordView => ({
  planned: congress.actual && congress.planned && whenParts(congress.planned),
  suspensions: congress.suspended.map(({ from, to, note }) => ({
    from: dayView(from),
    to: to && dayView(to),
    note,
  })),
  sources: congress.sources.map(({ title, url }) => ({ title, href: url })),
  asOf: congress.asOf && dayView(congress.asOf),
});
