import type { Congress } from '../../content/schema/congress-schema.ts';
import { isSuspended } from '../../newsroom/congresses/congress-status.ts';
import type { SiteContext } from '../site-context.ts';
import { sessionStanding, type SessionStanding } from './session-standing.ts';
import { whenParts, type WhenPart } from './congress-standing-view.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { Href } from '../../url/site-path.ts';

/** A meeting of the congress (phiên). */
export interface SessionView {
  readonly kind: Congress['sessions'][number]['kind'];
  readonly when: readonly WhenPart[];
  readonly note: string | undefined;
  /** Absent if it is not known, or the congress is suspended. */
  readonly standing: SessionStanding | undefined;
}

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
  readonly sessions: readonly SessionView[];
  readonly sources: readonly SourceView[];
  readonly asOf: DateView | undefined;
}

export const congressRecordView = (
  congress: Congress,
  context: Pick<SiteContext, 'isOver'>,
): CongressRecordView => ({
  planned: congress.actual && congress.planned && whenParts(congress.planned),
  suspensions: congress.suspended.map(({ from, to, note }) => ({
    from: dayView(from),
    to: to && dayView(to),
    note,
  })),
  sessions: congress.sessions.map(({ kind, date, note }) => ({
    kind,
    when: whenParts(date),
    note,
    standing: isSuspended(congress) ? undefined : sessionStanding(date, context),
  })),
  sources: congress.sources.map(({ title, url }) => ({ title, href: url })),
  asOf: congress.asOf && dayView(congress.asOf),
});
