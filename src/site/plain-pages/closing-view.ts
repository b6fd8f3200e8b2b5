import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { Framing, LinkView, PageFrame } from '../page-frame.ts';
import type { PageOf } from '../page.ts';

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

export const closingPages = (newsroom: Newsroom, framing: Framing): PageOf<'closing'>[] => {
  const closing = closingNote(newsroom);
  if (!closing) return [];
  const path = sitePaths.closing;
  const frame = framing.frame(path, { description: closing.reason });
  /** The note above every page would say the same twice here. */
  const site = { ...frame.site, closing: undefined };
  return [{ url: path, kind: 'closing', source: 'site.yaml', view: { ...frame, site, closing } }];
};
