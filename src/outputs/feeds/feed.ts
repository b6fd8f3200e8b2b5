import type { SitePath } from '../../url/site-path.ts';
import type { Href } from '../../url/site-path.ts';
import type { VietnamInstant } from '../article-instants.ts';

/** The sound file of an article. */
export interface FeedAudio {
  readonly url: Href;
  /** Media type, such as `audio/mpeg`. */
  readonly type: string;
  /** Absent if the size of the file is not known. */
  readonly bytes: number | undefined;
}

/** A category or unit, for subscribers' filters. */
export interface FeedTerm {
  readonly id: string;
  readonly name: string;
}

/** An article as an entry of a feed. */
export interface FeedEntry {
  /** Its identity: its absolute address under the site's first base URL. It never changes. */
  readonly id: Href;
  readonly url: Href;
  readonly title: string;
  readonly summary: string | undefined;
  /** The whole text as HTML with absolute addresses; absent if the feed has only summaries. */
  readonly content?: string | undefined;
  /** The date, as exact as its source: `2020-03`, `2020-03-06`, or with a time. */
  readonly date: string;
  /** Absent if no day is known. */
  readonly published: VietnamInstant | undefined;
  readonly updated: VietnamInstant;
  /** Absent for entries that are not articles. */
  readonly category: FeedTerm | undefined;
  readonly units: readonly FeedTerm[];
  /** Never empty. */
  readonly authors: readonly string[];
  readonly audio: FeedAudio | undefined;
}

/** The source of both formats of a feed, Atom and JSON Feed. */
export interface Feed {
  /** The front page with the articles of the feed. */
  readonly of: SitePath;
  /** Its identity: the front page's absolute address under the site's first base URL. */
  readonly id: Href;
  /** The front page's absolute address. */
  readonly homeUrl: Href;
  readonly atomUrl: Href;
  readonly jsonUrl: Href;
  readonly title: string;
  readonly description: string | undefined;
  readonly author: string;
  readonly updated: VietnamInstant;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** The terms of an entry, for subscribers' filters. */
export const termsOf = ({ category, units }: FeedEntry): readonly FeedTerm[] =>
  category ? [category, ...units] : units;
