import { congressCounts, type CongressCounts } from '../../newsroom/congress-counts.ts';
import {
  boardCongresses,
  congressesOfTerm,
  newestTerm,
  termId,
  termsOf,
  type Term,
} from '../../newsroom/congress-terms.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { hasCalendar } from '../../newsroom/unit-calendars.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { termLink } from './congress-view.ts';
import type { LinkView } from '../link-view.ts';
import type { PageFrames, PageFrame } from '../page-frame.ts';
import { boardPath, boardView, type BoardOrder, type BoardView } from './progress-board-view.ts';

/** The progress board (tiến độ đại hội): the newest term's congresses and the way to all terms. */
export interface ProgressBoardView extends PageFrame {
  readonly board: BoardView;
  /** Absent where no congress has one. */
  readonly term: string | undefined;
  /** Newest first; empty where there is but one. */
  readonly terms: readonly LinkView[];
  /** The congresses as a calendar; absent where none is named. */
  readonly calendarHref: Href | undefined;
}

/** One term's congresses. */
export interface TermView extends PageFrame {
  readonly board: BoardView;
  readonly term: string;
  readonly boardHref: Href;
}

/** The board in one line, for the pages that lead to it. */
export interface BoardLinkView {
  readonly href: Href;
  readonly counts: CongressCounts;
}

const labelOf = (term: Term): string => `${term.from}–${term.to}`;

/** Absent where there is no congress and so no board. */
export const boardLink = (newsroom: Newsroom, { link }: PageFrames): BoardLinkView | undefined =>
  newsroom.congresses.length === 0
    ? undefined
    : {
        href: link(sitePaths.progressBoard),
        counts: congressCounts(boardCongresses(newsroom)),
      };

export const progressBoardView = (
  order: BoardOrder,
  newsroom: Newsroom,
  frames: PageFrames,
): ProgressBoardView => {
  const newest = newestTerm(newsroom.congresses);
  const terms = termsOf(newsroom.congresses);
  const board = sitePaths.progressBoard;
  return {
    ...frames.frame(boardPath(board, order), { isIndexed: order === 'time' }),
    board: boardView(boardCongresses(newsroom), board, order, newsroom, frames),
    term: newest && labelOf(newest),
    terms: terms.length > 1 ? terms.flatMap((term) => termLink({ term }, frames) ?? []) : [],
    calendarHref: hasCalendar(newsroom) ? frames.link(sitePaths.calendar) : undefined,
  };
};

export const termView = (
  term: Term,
  order: BoardOrder,
  newsroom: Newsroom,
  frames: PageFrames,
): TermView => {
  const path = sitePaths.term(termId(term));
  return {
    ...frames.frame(boardPath(path, order), { isIndexed: order === 'time' }),
    board: boardView(congressesOfTerm(term, newsroom), path, order, newsroom, frames),
    term: labelOf(term),
    boardHref: frames.link(sitePaths.progressBoard),
  };
};
