import type { Href } from '../../url/site-path.ts';

/** An item of an episode, with what is read in it. */
export interface EpisodeItem {
  /** Seconds from the beginning of the sound. */
  readonly at: number | undefined;
  readonly title: string;
  /** The page of its article. */
  readonly url: Href | undefined;
  /** One paragraph each; empty if the site does not have the text. */
  readonly text: readonly string[];
}

/** A broadcast with sound, as an episode of a podcast. */
export interface Episode {
  /** The same wherever the site is. */
  readonly guid: string;
  readonly title: string;
  readonly url: Href;
  /** RFC 2822, in the zone of Vietnam. */
  readonly published: string;
  readonly presenter: string | undefined;
  readonly introduction: readonly string[];
  readonly items: readonly EpisodeItem[];
  readonly note: string | undefined;
  readonly sound: {
    readonly url: Href;
    readonly type: string;
    readonly bytes: number;
    /** Absent if the length is not known. */
    readonly seconds: number | undefined;
    /** The copy for slow networks. */
    readonly small: { readonly url: Href; readonly bytes: number } | undefined;
  };
  /** Absent where nothing is known of the items. */
  readonly transcriptUrl: Href | undefined;
  /** Absent where no moment is known; then there are no chapters either. */
  readonly captionsUrl: Href | undefined;
  readonly chaptersUrl: Href | undefined;
}

/** A slot that is still to come, for live listening. */
export interface LiveSlot {
  readonly guid: string;
  readonly title: string;
  /** With the offset of Vietnam. */
  readonly start: string;
  readonly end: string;
  readonly stream: Href;
  readonly streamType: string;
}

/** A programme as a podcast. */
export interface Podcast {
  readonly guid: string;
  readonly title: string;
  readonly description: string;
  readonly url: Href;
  readonly feedUrl: Href;
  readonly coverUrl: Href;
  readonly language: string;
  readonly author: string;
  readonly owner: string;
  readonly license: string | undefined;
  readonly category: readonly [string, string?];
  /** A sample: no directory may list it. */
  readonly isHidden: boolean;
  /** Newest first. */
  readonly episodes: readonly Episode[];
  readonly liveSlots: readonly LiveSlot[];
}
