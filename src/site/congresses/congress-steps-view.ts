import { congressSteps, type CongressStep } from '../../content/schema/congress-course-schema.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { impreciseSortKey, type ImpreciseDate } from '../../dates/imprecise-date.ts';
import { compareText } from '../../content/compare-text.ts';
import { isSuspended } from '../../newsroom/congresses/congress-status.ts';
import type { QuotedSource } from '../../newsroom/quoted-sources.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { whenParts, type WhenPart } from './congress-standing-view.ts';
import { sessionStanding, type SessionStanding } from './session-standing.ts';
import { sourceLink } from './source-link.ts';

/** A step of a congress, from its preparation to the approval of its result. */
export interface CongressStepView {
  readonly kind: CongressStep;
  readonly when: readonly WhenPart[];
  readonly note: string | undefined;
  /** Absent if it is not known, or the congress is suspended. */
  readonly standing: SessionStanding | undefined;
  readonly article: LinkView | undefined;
}

interface Step {
  readonly kind: CongressStep;
  readonly date: ImpreciseDate;
  readonly note?: string | undefined;
  readonly source?: QuotedSource | undefined;
}

/** Their usual order, then time. */
const inOrder = (a: Step, b: Step): number =>
  congressSteps.indexOf(a.kind) - congressSteps.indexOf(b.kind) ||
  compareText(impreciseSortKey(a.date), impreciseSortKey(b.date));

/** The steps of a congress with its sessions. */
export const congressStepViews = (
  congress: Congress,
  context: Pick<SiteContext, 'isOver' | 'recordOfCongress'>,
  frames: PageFrames,
): CongressStepView[] => {
  const steps: Step[] = [...context.recordOfCongress(congress.id).steps, ...congress.sessions];
  return steps.toSorted(inOrder).map(({ kind, date, note, source }) => ({
    kind,
    when: whenParts(date),
    note,
    standing: isSuspended(congress) ? undefined : sessionStanding(date, context),
    article: source && sourceLink(source, frames),
  }));
};
