import type { SitePath } from '../../url/site-path.ts';
import type { Href } from '../../url/site-path.ts';
import type { VietnamInstant } from '../article-instants.ts';

/** The sound file of an article. */
export interface FeedAudio {
  readonly url: Href;
  /** Media type, such as `audio/mpeg`. */
  readonly type: string;
  /** Absent where the length of the file is not known. */
  readonly bytes: number | undefined;
}

/** A category or unit as a subscriber may sort by it. */
export interface FeedTerm {
  readonly id: string;
  readonly name: string;
}

/** An article as feeds tell it. */
export interface FeedEntry {
  /** Its identity: its whole address under the site's first base URL. It never changes. */
  readonly id: Href;
  readonly url: Href;
  readonly title: string;
  readonly summary: string | undefined;
  readonly published: VietnamInstant;
  readonly updated: VietnamInstant;
  /** Absent for what is no article. */
  readonly category: FeedTerm | undefined;
  readonly units: readonly FeedTerm[];
  /** Never empty. */
  readonly authors: readonly string[];
  readonly audio: FeedAudio | undefined;
}

/** What both forms of a feed, Atom and JSON Feed, are written from. */
export interface Feed {
  /** The front page whose articles are fed. */
  readonly of: SitePath;
  /** Its identity: the front page's whole address under the site's first base URL. */
  readonly id: Href;
  /** The front page's whole address. */
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

/** What a subscriber may sort an entry by. */
export const termsOf = ({ category, units }: FeedEntry): readonly FeedTerm[] =>
  category ? [category, ...units] : units;
