import type { ManifestPage } from '../manifest/site-manifest.ts';

/**
 * Why addresses would be lost, and therefore what to mend in which file; files are relative to the
 * content folder.
 */
export type Cause =
  /** The article is elsewhere now, at `to`. */
  | { readonly kind: 'articleMoved'; readonly source: string; readonly to: ManifestPage }
  | { readonly kind: 'articleGone'; readonly source: string }
  | { readonly kind: 'pageGone'; readonly source: string }
  /** An entry is no longer in its register; `fresh` are the ids of new entries of the same kind. */
  | {
      readonly kind: 'sectionGone';
      readonly source: string;
      readonly id: string;
      readonly fresh: readonly string[];
    }
  /** The same bytes are at another address now. */
  | { readonly kind: 'mediaMoved'; readonly source: string; readonly to: string }
  | { readonly kind: 'mediaGone'; readonly source: string }
  /** A file was withdrawn, and the register no longer says so. */
  | { readonly kind: 'withdrawalGone'; readonly source: string; readonly id: string }
  /** An old address was removed from the file of the article or page that it led to. */
  | { readonly kind: 'aliasGone'; readonly source: string }
  /**
   * An entry has lost a former id; `now` is the entry's own id, absent if the entry is gone too.
   */
  | {
      readonly kind: 'formerIdGone';
      readonly source: string;
      readonly id: string;
      readonly now?: string;
    }
  | { readonly kind: 'redirectGone'; readonly source: string }
  /** A setting no longer asks for a page. */
  | { readonly kind: 'settingGone'; readonly source: string }
  /**
   * A list has become shorter, a month or year empty; copies are no longer made; a file was removed
   * with the only text that named it. A build that knows the live site redirects these addresses.
   */
  | { readonly kind: 'listGone'; readonly isFresh: boolean }
  /** Made by the program for every site. */
  | { readonly kind: 'programGone' }
  /** The settings leave out sample content that is live. */
  | { readonly kind: 'samplesOff'; readonly samples: number }
  /** The site has another base URL than the one that is live. */
  | {
      readonly kind: 'siteMoved';
      readonly source: string;
      readonly base: string;
      readonly now: string;
      /** The base URL in the ids of feeds and calendars; absent if the settings keep it. */
      readonly identity?: string;
    }
  /** The ids of feeds and calendars differ from those of the live site. */
  | { readonly kind: 'identityChanged'; readonly source: string; readonly identity: string }
  /** A former base URL of the site is no longer named. */
  | { readonly kind: 'formerBaseGone'; readonly source: string; readonly base: string }
  /** List pages hold another number of articles. */
  | {
      readonly kind: 'pageSize';
      readonly source: string;
      readonly was: number;
      readonly now: number;
    }
  /** Articles lose their own cards, which links in chats show; `since` was their first day. */
  | { readonly kind: 'cardsGone'; readonly source: string; readonly since: string }
  /** A site that this one continues had other pages at some addresses. */
  | { readonly kind: 'twoPages'; readonly source: string; readonly base: string }
  /** The tables for the host of a continued site would be lost. */
  | {
      readonly kind: 'predecessorGone';
      readonly source: string;
      readonly base: string;
      readonly moved: readonly { readonly from: string; readonly to: string }[];
    }
  /** Another article is at an article's address. */
  | {
      readonly kind: 'addressTaken';
      readonly source: string;
      readonly was: string;
      readonly now: string;
    };

/** What is known about one kind of cause. */
export type CauseOf<Kind extends Cause['kind']> = Extract<Cause, { readonly kind: Kind }>;
