import { byTime } from '../../newsroom/congresses/congress-time.ts';
import { isAhead, isWithinWeek } from '../congresses/coming-congresses.ts';
import { congressLink, type CongressLinkView } from '../congresses/congress-links.ts';
import type { ConsultationLinkView } from '../consultations/consultation-link.ts';
import { openConsultations } from '../consultations/consultations-view.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';

/** The draft papers that are open for comment, the one that closes first first. */
export interface CommentsView {
  readonly open: readonly ConsultationLinkView[];
  readonly href: Href;
}

/** The congresses of the week, or else the next ones. */
export interface ComingView {
  readonly isThisWeek: boolean;
  readonly congresses: readonly CongressLinkView[];
}

/** The draft papers that are open for comment; nothing if none is. */
export const commentsBlock = (
  context: SiteContext,
  frames: PageFrames,
): CommentsView | undefined => {
  const open = openConsultations(context, frames);
  return open && { open, href: frames.link(sitePaths.consultations) };
};

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
