import type { RegisterFile } from '../content/read/file-kinds.ts';
import type { ClockQuestion } from '../newsroom/visibility/clock.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { SearchedPage } from '../search/index/search-document.ts';
import type { SitePath } from '../url/site-path.ts';
import type { OldAddressPage } from './addresses/old-address-pages.ts';
import type { Place } from './place.ts';
import type { SiteContext } from './site-context.ts';

/** Where the addresses of a kind come from, and so what an editor may do to them. */
export type AddressOrigin =
  /** The path of a content file; its `aliases` name the addresses that it had before. */
  | { readonly from: 'file'; readonly folder: 'articles' | 'pages' | 'documents' }
  /** The id of an entry of a register; where entries have `formerIds`, these name the former ones. */
  | {
      readonly from: 'register';
      readonly register: RegisterFile;
      readonly hasFormerIds: boolean;
    }
  /** Follows from other content: a list is as long as what it lists, a copy goes with its article. */
  | { readonly from: 'derived'; readonly of: 'articles' | 'documents' | 'congresses' | 'units' }
  /** One fixed address that stands while a setting of `site.yaml` asks for it. */
  | { readonly from: 'setting' }
  /** One fixed address that every site has, whatever its content. */
  | { readonly from: 'program' }
  /** An old address of which the content, or the live site, says where it leads. */
  | { readonly from: 'redirect' };

/** What becomes of an address of this kind when its page goes. */
export type Withdrawal =
  /** Its file stays and says that it was withdrawn: the address answers with that (HTTP 410). */
  | 'tombstone'
  /** No editor is asked: `build --live` lets it lead to the page above it. */
  | 'leadsUp'
  /** Nothing by itself: a publication is refused until the content says where it leads. */
  | 'asked';

/** A place that belongs to pages or files made by the program; a pattern must match a whole path. */
export type ReservedPlace = SitePath | RegExp;

/** A page that lists articles, with the articles on which it rests. */
export type Listing = readonly [page: SitePath, articles: readonly NewsArticle[]];

/**
 * Everything that the program knows about one kind of page. Each kind has a module of its own in
 * `src/site/kinds/`; no other part of the program keeps a list of kinds, each asks this.
 */
export interface PageKindFacts {
  /** What publication reports call such a page: `Bài`, `Trang chủ`. */
  readonly reportName: string;
  /** Whether editors write it, so that a report tells of it before what only follows from it. */
  readonly isWritten: boolean;
  /** What the editors' desk calls the content that one edits it by; absent where there is none. */
  readonly deskName: string | undefined;
  readonly addresses: AddressOrigin;
  readonly withdrawal: Withdrawal;
  /** Whether such a page belongs to the page above it, behind which it stands in the plan. */
  readonly isPart: boolean;
  /** What a reader gets: a page, the way to another, the word that it is gone (410) or not there (404). */
  readonly answers: 'page' | 'leadsOn' | 'gone' | 'notFound';
  /** A leaf leads to no page that could be newer than itself, and is uploaded before the lists. */
  readonly upload: 'leaf' | 'list';
  /** `text`: a plain text without markup or frame. */
  readonly format: 'html' | 'text';
  /** Who may see such pages: `preview` ones are never published. */
  readonly audience: 'public' | 'preview';
  /** Whether search engines may list them; a question where it depends on the page. */
  readonly robots: 'indexed' | 'hidden' | ((key: string, newsroom: Newsroom) => boolean);
  /** The sitemaps in which those stand that search engines may list. */
  readonly sitemaps: 'none' | 'pages' | 'pagesAndNews';
  /** Pages are asked for anew at each visit; what bears a hash of its bytes may be kept for ever. */
  readonly cache: 'revalidated' | 'immutable';
  /** What the service worker keeps for reading offline: at once, the newest few, or what was read. */
  readonly offline: 'atOnce' | 'newest' | 'whenRead';
  /** An `entry` stands in feeds; a `source` has feeds of its own. */
  readonly feeds: 'none' | 'entry' | 'source';
  /** Whether the open data have a record of each. */
  readonly isOpenData: boolean;
  /** The questions to the clock on which such pages hang: they can change when one has another answer. */
  readonly asksClock: readonly ClockQuestion[];
  /** Places that belong to such pages, so that no text of an editor may have one for its address. */
  readonly reserved: readonly ReservedPlace[];
  /** The files that stand beside such pages and to which links may lead: feeds, calendars, data. */
  readonly files: (newsroom: Newsroom) => readonly SitePath[];
  /** The pages whose last change is that of the newest article that they rest on. */
  readonly listings: (newsroom: Newsroom) => readonly Listing[];
}

/** A kind of page: what is known of it, which pages there are, and what each shows. */
export interface PageKindOf<View> extends PageKindFacts {
  /**
   * The pages of this kind, in the order of the newsroom.
   *
   * @param old where pages stand at old addresses, which follow from all other pages
   */
  readonly routes: (newsroom: Newsroom, old: readonly OldAddressPage[]) => readonly Place[];
  /**
   * What the search finds of a page: its name, its text, what it is. Absent for kinds that are not searched;
   * nothing for a page that shows what another one shows too.
   */
  readonly searched: ((place: Place, context: SiteContext) => SearchedPage | undefined) | undefined;
  /** All that a page shows, as plain JSON; made when the page is written. */
  readonly view: (place: Place, context: SiteContext) => View;
}

/** For kinds without files beside their pages, and for those whose last change is not told. */
export const none = (): readonly [] => [];
