import type { CongressCounts } from '../../newsroom/congresses/congress-counts.ts';
import { termId, type Term } from '../../newsroom/congresses/congress-terms.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { termLink } from './congress-view.ts';
import type { LinkView } from '../link-view.ts';
import { pageFrames, type PageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { boardPath, boardView, type BoardOrder, type BoardView } from './progress-board-view.ts';

/** The progress board (tiến độ đại hội): the newest term's congresses and links to all terms. */
export interface ProgressBoardView extends PageFrame {
  readonly board: BoardView;
  /** Absent if no congress has a term. */
  readonly term: string | undefined;
  /** Newest first; empty if there is only one. */
  readonly terms: readonly LinkView[];
  /** The congresses as a calendar; absent if none of them is named. */
  readonly calendarHref: Href | undefined;
  /** The results of several units beside each other; absent if no result is registered. */
  readonly comparisonsHref: Href | undefined;
}

/** One term's congresses. */
export interface TermView extends PageFrame {
  readonly board: BoardView;
  readonly term: string;
  readonly boardHref: Href;
}

/** The board in one line, for pages that link to it. */
export interface BoardLinkView {
  readonly href: Href;
  readonly counts: CongressCounts;
}

const labelOf = (term: Term): string => `${term.from}–${term.to}`;

/** Absent if there is no congress, and therefore no board. */
export const boardLink = (
  { hasCongresses, congressCounts }: SiteContext,
  { link }: PageFrames,
): BoardLinkView | undefined =>
  hasCongresses()
    ? { href: link(sitePaths.progressBoard), counts: congressCounts('board') }
    : undefined;

export const progressBoardView = (order: BoardOrder, context: SiteContext): ProgressBoardView => {
  const newest = context.newestTerm();
  const terms = context.terms();
  const board = sitePaths.progressBoard;
  const frames = pageFrames(context);
  return {
    ...frames.frame(boardPath(board, order), {
      isIndexed: order === 'status',
      feedsOf: { path: board },
    }),
    board: boardView(context.congresses('board'), board, order, context, frames),
    term: newest && labelOf(newest),
    terms: terms.length > 1 ? terms.flatMap((term) => termLink({ term }, frames) ?? []) : [],
    calendarHref: context.hasCongresses() ? frames.link(sitePaths.calendar) : undefined,
    comparisonsHref: context.hasResults() ? frames.link(sitePaths.comparisons) : undefined,
  };
};

export const termView = (term: Term, order: BoardOrder, context: SiteContext): TermView => {
  const id = termId(term);
  const path = sitePaths.term(id);
  const frames = pageFrames(context);
  return {
    ...frames.frame(boardPath(path, order), { isIndexed: order === 'status' }),
    board: boardView(context.congresses(`term/${id}`), path, order, context, frames),
    term: labelOf(term),
    boardHref: frames.link(sitePaths.progressBoard),
  };
};
