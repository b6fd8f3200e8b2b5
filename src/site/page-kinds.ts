import { announcerScriptKind } from './kinds/announcer-script.ts';
import { archiveKind } from './kinds/archive.ts';
import { archiveMonthKind } from './kinds/archive-month.ts';
import { archiveYearKind } from './kinds/archive-year.ts';
import { articleKind } from './kinds/article.ts';
import { broadcastKind } from './kinds/broadcast.ts';
import { categoryKind } from './kinds/category.ts';
import { closingKind } from './kinds/closing.ts';
import { comparisonsKind } from './kinds/comparisons.ts';
import { congressKind } from './kinds/congress.ts';
import { consultationKind } from './kinds/consultation.ts';
import { consultationsKind } from './kinds/consultations.ts';
import { correctionsKind } from './kinds/corrections.ts';
import { officialDocumentKind } from './kinds/official-document.ts';
import { officialDocumentsKind } from './kinds/official-documents.ts';
import { eventKind } from './kinds/event.ts';
import { eventsKind } from './kinds/events.ts';
import { workCalendarKind } from './kinds/work-calendar.ts';
import { englishIndexKind } from './kinds/english-index.ts';
import { organizationKind } from './kinds/organization.ts';
import { homeKind } from './kinds/home.ts';
import { movedKind } from './kinds/moved.ts';
import { movedChoicesKind } from './kinds/moved-choices.ts';
import { movedCopyKind } from './kinds/moved-copy.ts';
import { notFoundKind } from './kinds/not-found.ts';
import { noticeSheetKind } from './kinds/notice-sheet.ts';
import { numberedPageKind } from './kinds/numbered-page.ts';
import { offlineKind } from './kinds/offline.ts';
import { openDataKind } from './kinds/open-data.ts';
import { plainPageKind } from './kinds/plain-page.ts';
import { programmeKind } from './kinds/programme.ts';
import { programmePageKind } from './kinds/programme-page.ts';
import { progressBoardKind } from './kinds/progress-board.ts';
import { radioKind } from './kinds/radio.ts';
import { radioSheetKind } from './kinds/radio-sheet.ts';
import { searchKind } from './kinds/search.ts';
import { siteMapKind } from './kinds/site-map.ts';
import { termKind } from './kinds/term.ts';
import { textCopyKind } from './kinds/text-copy.ts';
import { threadKind } from './kinds/thread.ts';
import { unitKind } from './kinds/unit.ts';
import { unitIndexKind } from './kinds/unit-index.ts';
import { unitLetterKind } from './kinds/unit-letter.ts';
import { weekSheetKind } from './kinds/week-sheet.ts';
import { withdrawnKind } from './kinds/withdrawn.ts';
import { withdrawnCopyKind } from './kinds/withdrawn-copy.ts';
import type { PageKindFacts } from './page-kind.ts';

/**
 * The table of page kinds, in the order of the plan. The names are a wire format: manifests of live
 * sites contain them, so a name is never changed and never given to another kind.
 */
export const pageKinds = {
  home: homeKind,
  article: articleKind,
  textCopy: textCopyKind,
  noticeSheet: noticeSheetKind,
  announcerScript: announcerScriptKind,
  withdrawnCopy: withdrawnCopyKind,
  withdrawn: withdrawnKind,
  category: categoryKind,
  unitIndex: unitIndexKind,
  unitLetter: unitLetterKind,
  unit: unitKind,
  numberedPage: numberedPageKind,
  progressBoard: progressBoardKind,
  term: termKind,
  congress: congressKind,
  comparisons: comparisonsKind,
  consultations: consultationsKind,
  consultation: consultationKind,
  events: eventsKind,
  event: eventKind,
  workCalendar: workCalendarKind,
  organization: organizationKind,
  englishIndex: englishIndexKind,
  archive: archiveKind,
  archiveYear: archiveYearKind,
  archiveMonth: archiveMonthKind,
  weekSheet: weekSheetKind,
  thread: threadKind,
  plainPage: plainPageKind,
  documents: officialDocumentsKind,
  document: officialDocumentKind,
  radio: radioKind,
  radioSheet: radioSheetKind,
  programme: programmeKind,
  programmePage: programmePageKind,
  broadcast: broadcastKind,
  search: searchKind,
  corrections: correctionsKind,
  openData: openDataKind,
  siteMap: siteMapKind,
  offline: offlineKind,
  closing: closingKind,
  notFound: notFoundKind,
  moved: movedKind,
  movedChoices: movedChoicesKind,
  movedCopy: movedCopyKind,
} as const satisfies Readonly<Record<string, PageKindFacts>>;

export type PageKind = keyof typeof pageKinds;

/** The view of each kind, for its layout. */
export type PageViews = {
  readonly [Kind in PageKind]: ReturnType<(typeof pageKinds)[Kind]['view']>;
};

/**
 * The facts of a kind named in a manifest; absent for a kind of an earlier or later version of the
 * program.
 */
export const pageKindFacts = (name: string): PageKindFacts | undefined =>
  Object.hasOwn(pageKinds, name) ? pageKinds[name as PageKind] : undefined;
