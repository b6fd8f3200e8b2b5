import type { Congress } from '../../content/schema/congress-schema.ts';
import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import { isSuspended, statusOf } from '../../newsroom/congresses/congress-status.ts';
import { byTime, whenOf } from '../../newsroom/congresses/congress-time.ts';
import { congressLink, type CongressLinkView } from '../congresses/congress-links.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** What comes: the congresses of the week, else the next ones. */
export interface ComingView {
  readonly isThisWeek: boolean;
  readonly congresses: readonly CongressLinkView[];
}

const mostOfWeek = 6;
const mostLater = 3;

/** Still to come or under way, as far as its time is known; none that was put off. */
const isAhead = (congress: Congress, { isOver }: Pick<SiteContext, 'isOver'>): boolean => {
  const last = latestDay(whenOf(congress));
  const isOpen = statusOf(congress) !== 'da-hoan-thanh' && !isSuspended(congress);
  return isOpen && !congress.others && last !== undefined && !isOver(last);
};

/** Whether its days are known, and the first of them is at most a week from now. */
const isWithinWeek = (congress: Congress, { isOver }: Pick<SiteContext, 'isOver'>): boolean => {
  const when = whenOf(congress);
  const first = earliestDay(when);
  return when.kind !== 'months' && first !== undefined && isOver(daysBefore(first, 8));
};

export const comingView = (context: SiteContext, frames: PageFrames): ComingView | undefined => {
  const ahead = context
    .congresses('board')
    .filter((congress) => isAhead(congress, context))
    .toSorted(byTime);
  const week = ahead.filter((congress) => isWithinWeek(congress, context)).slice(0, mostOfWeek);
  const shown = week.length > 0 ? week : ahead.slice(0, mostLater);
  return shown.length === 0
    ? undefined
    : {
        isThisWeek: week.length > 0,
        congresses: shown.map((congress) => congressLink(congress, frames)),
      };
};
