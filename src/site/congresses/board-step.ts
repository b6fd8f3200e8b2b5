import { congressSteps, type CongressStep } from '../../content/schema/congress-course-schema.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { impreciseSortKey } from '../../dates/imprecise-date.ts';
import { compareText } from '../../content/compare-text.ts';
import { isSuspended, statusOf } from '../../newsroom/congresses/congress-status.ts';
import type { SiteContext } from '../site-context.ts';
import { sessionStanding, type SessionStanding } from './session-standing.ts';

/** How far a congress is: one of its steps, and whether it is over, under way or to come. */
export interface BoardStep {
  readonly kind: CongressStep;
  readonly standing: SessionStanding;
}

/** What remains when a congress has been held. */
const afterwards: ReadonlySet<CongressStep> = new Set(['chuan-y']);

/**
 * The step for the line of a congress: the last one under way, otherwise the last one that is over,
 * otherwise the next; `undefined` if the register has none, or the congress is suspended.
 */
export const boardStep = (
  congress: Congress,
  clock: Pick<SiteContext, 'isOver'>,
): BoardStep | undefined => {
  if (isSuspended(congress)) return undefined;
  const isHeld = statusOf(congress) === 'da-hoan-thanh';
  const steps = [...congress.steps, ...congress.sessions]
    .filter(({ kind }) => !isHeld || afterwards.has(kind))
    .toSorted(
      (a, b) =>
        congressSteps.indexOf(a.kind) - congressSteps.indexOf(b.kind) ||
        compareText(impreciseSortKey(a.date), impreciseSortKey(b.date)),
    )
    .flatMap(({ kind, date }): BoardStep[] => {
      const standing = sessionStanding(date, clock);
      return standing ? [{ kind, standing }] : [];
    });
  const lastThat = (wanted: SessionStanding): BoardStep | undefined =>
    steps.findLast(({ standing }) => standing === wanted);
  return lastThat('now') ?? lastThat('done') ?? steps.find(({ standing }) => standing === 'ahead');
};
