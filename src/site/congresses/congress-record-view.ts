import type { Congress } from '../../content/schema/congress-schema.ts';
import { whenParts, type WhenPart } from './congress-standing-view.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { Href } from '../../url/site-path.ts';

/** A meeting of the congress (phiên). */
export interface SessionView {
  readonly kind: Congress['sessions'][number]['kind'];
  readonly when: readonly WhenPart[];
  readonly note: string | undefined;
}

/** That it was put off. */
export interface SuspensionView {
  readonly from: DateView;
  /** Absent while nobody has said until when. */
  readonly to: DateView | undefined;
  readonly note: string | undefined;
}

/** Where else something is said of it. */
export interface SourceView {
  readonly title: string;
  readonly href: Href | undefined;
}

/** What the register alone says of a congress's times and sources. */
export interface CongressRecordView {
  /** The plan, where the time that is shown is another one. */
  readonly planned: readonly WhenPart[] | undefined;
  readonly suspensions: readonly SuspensionView[];
  readonly sessions: readonly SessionView[];
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
  sessions: congress.sessions.map(({ kind, date, note }) => ({
    kind,
    when: whenParts(date),
    note,
  })),
  sources: congress.sources.map(({ title, url }) => ({ title, href: url })),
  asOf: congress.asOf && dayView(congress.asOf),
});
