import type { BoardLinkView } from '../../src/site/congresses/congress-pages.ts';
import type { Html, HtmlValue } from '../../src/html/html.ts';
import type { ArticleView } from '../../src/site/articles/article-view.ts';
import type { RelatedView } from '../../src/site/articles/related-view.ts';
import type { Badge, TeaserView } from '../../src/site/articles/teaser-view.ts';
import type { CongressLinkView } from '../../src/site/congresses/congress-links.ts';
import type { CongressView } from '../../src/site/congresses/congress-view.ts';
import type { BoardView } from '../../src/site/congresses/progress-board-view.ts';
import type { OfficialDocumentView } from '../../src/site/official-documents/official-document-view.ts';
import type { OneStopFactsView } from '../../src/site/front-page/one-stop-view.ts';
import type { PeriodView } from '../../src/site/lists/archive-views.ts';
import type { CategoryView } from '../../src/site/lists/section-views.ts';
import type { LinkView } from '../../src/site/link-view.ts';
import type { PageFrame } from '../../src/site/page-frame.ts';
import type { ClosingNote } from '../../src/site/plain-pages/closing-note.ts';
import type { PlainPageView } from '../../src/site/plain-pages/plain-page-view.ts';
import type { SiteView } from '../../src/site/site-view.ts';
import type { UnitIndexView } from '../../src/site/units/unit-index-view.ts';
import type { UnitView } from '../../src/site/units/unit-view.ts';

/** What a layout passes to the shell around its page. */
export interface ShellContent {
  readonly frame: PageFrame;
  /** The page's own title; absent on the home page, which has the site's name. */
  readonly title?: string;
  readonly breadcrumb?: HtmlValue;
  readonly main: Html;
  /** Further elements of the head. */
  readonly head?: Html;
  /** Scripts of this kind of page, in addition to the script of every page. */
  readonly scripts?: readonly (string | undefined)[];
}

/** What the head of a document needs to know about its page. */
export interface HeadContent {
  readonly frame: PageFrame;
  readonly title: string | undefined;
  readonly scripts: readonly string[];
  readonly more?: Html | undefined;
}

/**
 * Every part with its view. A new part needs a line here, a folder, and a line in
 * `default-parts.ts`.
 */
export interface PartViews {
  /* The frame around every page. */
  readonly pageShell: ShellContent;
  readonly documentHead: HeadContent;
  readonly skipLink: void;
  readonly previewNote: SiteView;
  readonly emergencyNotes: PageFrame['emergencies'];
  readonly header: PageFrame;
  readonly mainMenu: PageFrame;
  readonly textSize: void;
  /** A navigation list; `current` is the link of the page itself. */
  readonly menu: {
    readonly label: string;
    readonly links: readonly LinkView[];
    readonly current: string;
  };
  readonly closingNote: ClosingNote | undefined;
  /** The breadcrumb from the home page to this page; `here` is the page's own name. */
  readonly breadcrumb: {
    readonly site: SiteView;
    readonly above: readonly LinkView[];
    readonly here: string;
  };
  readonly footer: SiteView;
  readonly otherLanguage: Pick<PageFrame, 'alternates' | 'language'>;

  /* Elements of texts. */
  readonly badge: string;
  readonly badges: readonly Badge[];
  readonly prose: PlainPageView['body'];
  readonly sheetText: PlainPageView['body'];
  /** A main column, with a second one beside it if there is room. */
  readonly columns: { readonly main: HtmlValue; readonly side: HtmlValue };
  readonly factBox: { readonly id: string; readonly heading: string; readonly content: Html };

  /* Articles. */
  readonly articleFacts: ArticleView;
  readonly articleTools: ArticleView;
  readonly quickTools: ArticleView;
  readonly attachments: ArticleView['attachments'];
  readonly audio: ArticleView['audio'];
  readonly byline: ArticleView['byline'];
  readonly corrections: ArticleView['corrections'];
  readonly leadImage: ArticleView['leadImage'];
  readonly relatedList: readonly RelatedView[];

  /* Lists. */
  readonly linkList: readonly LinkView[];
  readonly periodList: readonly PeriodView[];
  readonly sectionArticles: Pick<CategoryView, 'total' | 'articles' | 'olderHref' | 'site'>;
  readonly teaserList: readonly TeaserView[];

  /* Congresses. */
  readonly congressBadges: Pick<CongressView, 'isPilot' | 'isSlipped'>;
  readonly congressFacts: CongressView;
  readonly congressLine: CongressLinkView;
  readonly congressQuotes: CongressView['figures'];
  readonly congressPapers: CongressView['papers']['before'];
  readonly congressGoals: CongressView['goals'];
  readonly congressSources: CongressView['sources'];
  readonly congressTally: Pick<BoardLinkView['counts'], 'statuses'> & {
    readonly hrefOf: (status: CongressView['status']) => LinkView['href'];
  };
  readonly statusSign: CongressView['status'];
  readonly congressSteps: Pick<CongressView, 'steps' | 'suspensions'>;
  readonly progressBoard: BoardView;

  /* Official documents, units, the one-stop office, search. */
  readonly officialDocumentFacts: OfficialDocumentView;
  readonly officialDocumentValidity: OfficialDocumentView;
  /** Oldest first. */
  readonly unitCongresses: readonly CongressLinkView[];
  /** Newest first. */
  readonly appointments: UnitView['appointments'];
  readonly unitFacts: UnitView;
  readonly unitFilter: void;
  readonly tasks: UnitView['tasks'];
  readonly contacts: UnitView['contacts'];
  readonly letterNav: {
    readonly letters: UnitIndexView['letters'];
    readonly current: string | undefined;
  };
  readonly oneStopFacts: OneStopFactsView | undefined;
  readonly searchForm: SiteView;
}

export type PartName = keyof PartViews;
