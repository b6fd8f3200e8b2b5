import type { SitePath } from '../url/site-path.ts';
import type { ArchiveMonthView, ArchiveView, ArchiveYearView } from './lists/archive-views.ts';
import type { ArticleView } from './articles/article-view.ts';
import type { NoticeSheetView, TextCopyView } from './articles/copies.ts';
import type { ClosingView } from './plain-pages/closing-view.ts';
import type { ProgressBoardView, TermView } from './congresses/congress-pages.ts';
import type { CongressView } from './congresses/congress-view.ts';
import type { CorrectionsView } from './lists/corrections-view.ts';
import type { DocumentListView } from './documents/document-list-view.ts';
import type { DocumentView } from './documents/document-view.ts';
import type { OfflineView } from './plain-pages/offline-view.ts';
import type { OpenDataView } from './plain-pages/open-data-view.ts';
import type { SearchView } from './plain-pages/search-view.ts';
import type { CategoryView, NumberedPageView } from './lists/section-views.ts';
import type { HomeView } from './front-page/home-view.ts';
import type { MovedChoicesView, MovedCopyView, MovedView } from './addresses/moved-views.ts';
import type { NotFoundView } from './plain-pages/not-found-view.ts';
import type { PlainPageView } from './plain-pages/plain-page-view.ts';
import type { SiteMapView } from './lists/site-map-view.ts';
import type { UnitView } from './units/unit-view.ts';
import type { ThreadView } from './lists/thread-view.ts';
import type { WithdrawnCopyView, WithdrawnView } from './articles/withdrawn-views.ts';

/**
 * The list of page kinds: each with the view that its layout shows. A new kind is an entry here,
 * a view file, and a layout; `tsc` names the places that are still missing.
 */
export interface PageViews {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly textCopy: TextCopyView;
  readonly noticeSheet: NoticeSheetView;
  readonly category: CategoryView;
  readonly unit: UnitView;
  readonly numberedPage: NumberedPageView;
  readonly progressBoard: ProgressBoardView;
  readonly term: TermView;
  readonly congress: CongressView;
  readonly archive: ArchiveView;
  readonly archiveYear: ArchiveYearView;
  readonly archiveMonth: ArchiveMonthView;
  readonly thread: ThreadView;
  readonly plainPage: PlainPageView;
  readonly document: DocumentView;
  readonly documents: DocumentListView;
  readonly search: SearchView;
  readonly corrections: CorrectionsView;
  readonly openData: OpenDataView;
  readonly siteMap: SiteMapView;
  readonly offline: OfflineView;
  readonly moved: MovedView;
  readonly movedChoices: MovedChoicesView;
  readonly movedCopy: MovedCopyView;
  readonly withdrawn: WithdrawnView;
  readonly withdrawnCopy: WithdrawnCopyView;
  readonly closing: ClosingView;
  readonly notFound: NotFoundView;
}

export type PageKind = keyof PageViews;

/** A page of the plan: where it stands and, as plain JSON, all that it shows. */
export type PageOf<Kind extends PageKind> = {
  readonly url: SitePath;
  readonly kind: Kind;
  /** The content file that it is made from, relative to the content folder; absent for lists. */
  readonly source?: string;
  readonly view: PageViews[Kind];
};

/** Kinds that are plain texts. */
const textKinds = ['textCopy', 'movedCopy', 'withdrawnCopy'] as const;

type TextKind = (typeof textKinds)[number];

/** A page that is a document, not a plain text. */
export type DocumentPage = Exclude<Page, { kind: TextKind }>;

export const isTextKind = (kind: PageKind): kind is TextKind =>
  (textKinds as readonly PageKind[]).includes(kind);

export const isDocument = (page: Page): page is DocumentPage => !isTextKind(page.kind);

export type Page = { [Kind in PageKind]: PageOf<Kind> }[PageKind];
