import type { Layout, TextLayout } from '../../layouts/layout.ts';
import { announcerScript } from '../../layouts/kinds/announcer-script.ts';
import { archive } from '../../layouts/kinds/archive.ts';
import { archiveMonth } from '../../layouts/kinds/archive-month.ts';
import { archiveYear } from '../../layouts/kinds/archive-year.ts';
import { article } from '../../layouts/kinds/article.ts';
import { broadcast } from '../../layouts/kinds/broadcast.ts';
import { category } from '../../layouts/kinds/category.ts';
import { closing } from '../../layouts/kinds/closing.ts';
import { comparisons } from '../../layouts/kinds/comparisons.ts';
import { congress } from '../../layouts/kinds/congress.ts';
import { consultation } from '../../layouts/kinds/consultation.ts';
import { consultations } from '../../layouts/kinds/consultations.ts';
import { corrections } from '../../layouts/kinds/corrections.ts';
import { officialDocument } from '../../layouts/kinds/official-document.ts';
import { officialDocuments } from '../../layouts/kinds/official-documents.ts';
import { event } from '../../layouts/kinds/event.ts';
import { events } from '../../layouts/kinds/events.ts';
import { workCalendar } from '../../layouts/kinds/work-calendar.ts';
import { englishIndex } from '../../layouts/kinds/english-index.ts';
import { organization } from '../../layouts/kinds/organization.ts';
import { home } from '../../layouts/kinds/home.ts';
import { moved } from '../../layouts/kinds/moved.ts';
import { movedChoices } from '../../layouts/kinds/moved-choices.ts';
import { movedCopy } from '../../layouts/kinds/moved-copy.ts';
import { notFound } from '../../layouts/kinds/not-found.ts';
import { noticeSheet } from '../../layouts/kinds/notice-sheet.ts';
import { numberedPage } from '../../layouts/kinds/numbered-page.ts';
import { offline } from '../../layouts/kinds/offline.ts';
import { openData } from '../../layouts/kinds/open-data.ts';
import { plainPage } from '../../layouts/kinds/plain-page.ts';
import { programme } from '../../layouts/kinds/programme.ts';
import { programmePage } from '../../layouts/kinds/programme-page.ts';
import { progressBoard } from '../../layouts/kinds/progress-board.ts';
import { radio } from '../../layouts/kinds/radio.ts';
import { radioSheet } from '../../layouts/kinds/radio-sheet.ts';
import { search } from '../../layouts/kinds/search.ts';
import { siteMap } from '../../layouts/kinds/site-map.ts';
import { term } from '../../layouts/kinds/term.ts';
import { textCopy } from '../../layouts/kinds/text-copy.ts';
import { thread } from '../../layouts/kinds/thread.ts';
import { unit } from '../../layouts/kinds/unit.ts';
import { unitIndex } from '../../layouts/kinds/unit-index.ts';
import { unitLetter } from '../../layouts/kinds/unit-letter.ts';
import { weekSheet } from '../../layouts/kinds/week-sheet.ts';
import { withdrawn } from '../../layouts/kinds/withdrawn.ts';
import { withdrawnCopy } from '../../layouts/kinds/withdrawn-copy.ts';
import type { PageKind, PageViews } from '../site/page-kinds.ts';

/** The layout of each page kind; a plain text is not markup. */
export const pageLayouts: {
  readonly [Kind in PageKind]: Layout<PageViews[Kind]> | TextLayout<PageViews[Kind]>;
} = {
  home,
  article,
  textCopy,
  noticeSheet,
  announcerScript,
  category,
  unit,
  unitIndex,
  unitLetter,
  numberedPage,
  progressBoard,
  term,
  congress,
  comparisons,
  consultations,
  consultation,
  events,
  event,
  workCalendar,
  organization,
  englishIndex,
  archive,
  archiveYear,
  archiveMonth,
  weekSheet,
  thread,
  plainPage,
  document: officialDocument,
  documents: officialDocuments,
  radio,
  radioSheet,
  programme,
  programmePage,
  broadcast,
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
