import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { Framing, LinkView, PageFrame } from '../page-frame.ts';

/** That the site goes on no more, and what follows it. */
export interface ClosingNote {
  readonly date: DateView;
  readonly reason: string;
  readonly successors: readonly LinkView[];
}

/** The page that says so, which feeds lead to. */
export interface ClosingView extends PageFrame {
  readonly closing: ClosingNote;
}

/** Absent while the site goes on. */
export const closingNote = ({ site: { closing } }: Newsroom): ClosingNote | undefined =>
  closing && {
    date: dayView(closing.date),
    reason: closing.reason,
    successors: closing.successors.map(({ name, url }) => ({ label: name, href: url })),
  };

export const closingView = (closing: ClosingNote, framing: Framing): ClosingView => {
  const frame = framing.frame(sitePaths.closing, { description: closing.reason });
  /** The note above every page would say the same twice here. */
  return { ...frame, site: { ...frame.site, closing: undefined }, closing };
};
