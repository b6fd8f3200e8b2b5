import { archive } from '../../layouts/archive.ts';
import { archiveMonth } from '../../layouts/archive-month.ts';
import { archiveYear } from '../../layouts/archive-year.ts';
import { article } from '../../layouts/article.ts';
import { category } from '../../layouts/category.ts';
import { closing } from '../../layouts/closing.ts';
import { congress } from '../../layouts/congress.ts';
import { corrections } from '../../layouts/corrections.ts';
import { document } from '../../layouts/document.ts';
import { documents } from '../../layouts/documents.ts';
import { home } from '../../layouts/home.ts';
import { moved } from '../../layouts/moved.ts';
import { movedChoices } from '../../layouts/moved-choices.ts';
import { movedCopy } from '../../layouts/moved-copy.ts';
import { notFound } from '../../layouts/not-found.ts';
import { noticeSheet } from '../../layouts/notice-sheet.ts';
import { numberedPage } from '../../layouts/numbered-page.ts';
import { offline } from '../../layouts/offline.ts';
import { openData } from '../../layouts/open-data.ts';
import { plainPage } from '../../layouts/plain-page.ts';
import { progressBoard } from '../../layouts/progress-board.ts';
import { search } from '../../layouts/search.ts';
import { siteMap } from '../../layouts/site-map.ts';
import { term } from '../../layouts/term.ts';
import { textCopy } from '../../layouts/text-copy.ts';
import { thread } from '../../layouts/thread.ts';
import { unit } from '../../layouts/unit.ts';
import { withdrawn } from '../../layouts/withdrawn.ts';
import { withdrawnCopy } from '../../layouts/withdrawn-copy.ts';
import type { Html } from '../html/html.ts';
import type { PageKind, PageViews } from '../site/page.ts';

/** The layout of each page kind; a plain text is no markup. */
export const pageLayouts: {
  readonly [Kind in PageKind]: (view: PageViews[Kind]) => Html | string;
} = {
  home,
  article,
  textCopy,
  noticeSheet,
  category,
  unit,
  numberedPage,
  progressBoard,
  term,
  congress,
  archive,
  archiveYear,
  archiveMonth,
  thread,
  plainPage,
  document,
  documents,
  search,
  corrections,
  openData,
  siteMap,
  offline,
  moved,
  movedChoices,
  movedCopy,
  withdrawn,
  withdrawnCopy,
  closing,
  notFound,
};
