import type { RegisterFile } from '../content/read/file-kinds.ts';
import type { ClockQuestion } from '../newsroom/visibility/clock.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { SearchedPage } from '../search/index/search-document.ts';
import type { SitePath } from '../url/site-path.ts';
import type { OldAddressPage } from './addresses/old-address-pages.ts';
import type { Place } from './place.ts';
import type { SiteContext } from './site-context.ts';

/** The origin of a kind's addresses, which decides what an editor may do to them. */
export type AddressOrigin =
  /** The path of a content file; its `aliases` are its earlier addresses. */
  | { readonly from: 'file'; readonly folder: 'articles' | 'pages' | 'documents' | 'broadcasts' }
  /** The id of a register entry; if entries have `formerIds`, these are the former ids. */
  | {
      readonly from: 'register';
      readonly register: RegisterFile;
      readonly hasFormerIds: boolean;
    }
  /** Follows from other content: a list depends on its articles, a copy on its article. */
  | {
      readonly from: 'derived';
      readonly of:
        | 'articles'
        | 'documents'
        | 'congresses'
        | 'events'
        | 'pages'
        | 'units'
        | 'broadcasts';
    }
  /** A fixed address that exists while a setting of `site.yaml` asks for it. */
  | { readonly from: 'setting' }
  /** A fixed address that every site has, whatever its content. */
  | { readonly from: 'program' }
  /** An old address that the content, or the live site, redirects. */
  | { readonly from: 'redirect' };

/** What happens to an address of this kind when its page disappears. */
export type Withdrawal =
  /** Its file stays and says that it was withdrawn: the address answers with HTTP 410. */
  | 'tombstone'
  /** No editor is asked: `build --live` redirects it to the page above it. */
  | 'leadsUp'
  /** Nothing automatic: a publication is refused until the content says where it leads. */
  | 'asked';

/**
 * An address that belongs to pages or files of the program; a pattern must match the whole path.
 */
export type ReservedPlace = SitePath | RegExp;

/** A page that lists articles, with the articles that decide its last change. */
export type Listing = readonly [page: SitePath, articles: readonly NewsArticle[]];

/**
 * Everything that the program knows about one kind of page. Each kind has its own module in
 * `src/site/kinds/`; no other part of the program keeps a list of kinds.
 */
export interface PageKindFacts {
  /** The name of such a page in publication reports: `Bài`, `Trang chủ`. */
  readonly reportName: string;
  /** Whether editors write it. Reports name such pages before those that only follow from them. */
  readonly isWritten: boolean;
  /** The name of this content in the editors' desk; absent if editors do not edit it. */
  readonly deskName: string | undefined;
  readonly addresses: AddressOrigin;
  readonly withdrawal: Withdrawal;
  /** Whether such a page belongs to the page above it and follows it in the plan. */
  readonly isPart: boolean;
  /** What a reader gets: a page, a redirect, a tombstone (410), or an error page (404). */
  readonly answers: 'page' | 'leadsOn' | 'gone' | 'notFound';
  /** A leaf links to no page that could be newer than itself, and is uploaded before the lists. */
  readonly upload: 'leaf' | 'list';
  /** `text`: plain text without markup or frame. */
  readonly format: 'html' | 'text';
  /** Who may see such pages; `preview` ones are never published. */
  readonly audience: 'public' | 'preview';
  /** Whether search engines may list them; a function if it depends on the page. */
  readonly robots: 'indexed' | 'hidden' | ((key: string, newsroom: Newsroom) => boolean);
  /** The sitemaps that contain those pages that search engines may list. */
  readonly sitemaps: 'none' | 'pages' | 'pagesAndNews';
  /**
   * Browsers revalidate pages at each visit; a file with a content hash in its name is cached for
   * ever.
   */
  readonly cache: 'revalidated' | 'immutable';
  /** What the service worker keeps for offline reading: at once, only the newest, or once read. */
  readonly offline: 'atOnce' | 'newest' | 'whenRead';
  /** An `entry` appears in feeds; a `source` has its own feeds. */
  readonly feeds: 'none' | 'entry' | 'source';
  /** Whether the open data has a record for each. */
  readonly isOpenData: boolean;
  /** The clock questions that such pages depend on: they can change when an answer changes. */
  readonly asksClock: readonly ClockQuestion[];
  /** Addresses of such pages, which no editor's text may use. */
  readonly reserved: readonly ReservedPlace[];
  /** The files beside such pages that links may lead to: feeds, calendars, data. */
  readonly files: (newsroom: Newsroom) => readonly SitePath[];
  /** The pages whose last change is that of the newest article that they list. */
  readonly listings: (newsroom: Newsroom) => readonly Listing[];
}

/** A page kind: its facts, its pages, and their views. */
export interface PageKindOf<View> extends PageKindFacts {
  /**
   * The pages of this kind, in the order of the newsroom.
   *
   * @param old the addresses of the pages at old addresses, which depend on all other pages
   */
  readonly routes: (newsroom: Newsroom, old: readonly OldAddressPage[]) => readonly Place[];
  /**
   * The search entry of a page: its title, text and kind. Absent for kinds that are not searched;
   * `undefined` for a page that only repeats what another one shows.
   */
  readonly searched: ((place: Place, context: SiteContext) => SearchedPage | undefined) | undefined;
  /** Everything that a page shows, as plain JSON; made when the page is written. */
  readonly view: (place: Place, context: SiteContext) => View;
}

/** For kinds without files beside their pages, and for kinds without a date of last change. */
export const none = (): readonly [] => [];
