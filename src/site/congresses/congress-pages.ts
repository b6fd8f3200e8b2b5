import type { Congress } from '../../content/schema/congress-schema.ts';
import { congressCounts, type CongressCounts } from '../../newsroom/congress-counts.ts';
import { namedCongresses } from '../../newsroom/congress-register.ts';
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
import type { MediaShelf } from '../articles/article-media-views.ts';
import { congressView, termLink } from './congress-view.ts';
import type { Framing, LinkView, PageFrame } from '../page-frame.ts';
import type { PageOf } from '../page.ts';
import { boardOrders, boardPath, boardView, type BoardView } from './progress-board-view.ts';

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
export const boardLink = (newsroom: Newsroom, { link }: Framing): BoardLinkView | undefined =>
  newsroom.congresses.length === 0
    ? undefined
    : {
        href: link(sitePaths.progressBoard),
        counts: congressCounts(boardCongresses(newsroom)),
      };

const boardPages = (newsroom: Newsroom, framing: Framing): PageOf<'progressBoard'>[] => {
  const congresses = boardCongresses(newsroom);
  const newest = newestTerm(newsroom.congresses);
  const terms = termsOf(newsroom.congresses);
  return boardOrders.map((order) => {
    const url = boardPath(sitePaths.progressBoard, order);
    return {
      url,
      kind: 'progressBoard',
      view: {
        ...framing.frame(url, { isIndexed: order === 'time' }),
        board: boardView(congresses, sitePaths.progressBoard, order, newsroom, framing),
        term: newest && labelOf(newest),
        terms: terms.length > 1 ? terms.flatMap((term) => termLink({ term }, framing) ?? []) : [],
        calendarHref: hasCalendar(newsroom) ? framing.link(sitePaths.calendar) : undefined,
      },
    };
  });
};

const termPages = (term: Term, newsroom: Newsroom, framing: Framing): PageOf<'term'>[] => {
  const path = sitePaths.term(termId(term));
  const congresses = congressesOfTerm(term, newsroom);
  return boardOrders.map((order) => {
    const url = boardPath(path, order);
    return {
      url,
      kind: 'term',
      view: {
        ...framing.frame(url, { isIndexed: order === 'time' }),
        board: boardView(congresses, path, order, newsroom, framing),
        term: labelOf(term),
        boardHref: framing.link(sitePaths.progressBoard),
      },
    };
  });
};

/** Every page about congresses; none where the register is empty. */
export const congressPages = (
  newsroom: Newsroom,
  shelf: MediaShelf,
  framing: Framing,
): (PageOf<'progressBoard'> | PageOf<'term'> | PageOf<'congress'>)[] => {
  if (newsroom.congresses.length === 0) return [];
  return [
    ...boardPages(newsroom, framing),
    ...termsOf(newsroom.congresses).flatMap((term) => termPages(term, newsroom, framing)),
    ...namedCongresses(newsroom).map((congress: Congress): PageOf<'congress'> => ({
      url: sitePaths.congress(congress.id),
      kind: 'congress',
      view: congressView(congress, newsroom, shelf, framing),
    })),
  ];
};
