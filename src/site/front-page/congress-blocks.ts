import { byTime } from '../../newsroom/congresses/congress-time.ts';
import { isAhead, isWithinWeek } from '../congresses/coming-congresses.ts';
import { congressLink, type CongressLinkView } from '../congresses/congress-links.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** The congresses of the week, or else the next ones. */
export interface ComingView {
  readonly isThisWeek: boolean;
  readonly congresses: readonly CongressLinkView[];
}

const mostOfWeek = 6;
const mostLater = 3;

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
