import type { Content, MediaFile } from '../content/content.ts';
import type { Problem } from '../content/problem.ts';
import type { TextFacts } from '../content/text-facts.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import type { Picture, SoundFacts } from '../media/media-facts.ts';
import type { LiveSite } from '../site/addresses/kept-addresses.ts';
import type { SiteAssets } from '../site/site-materials.ts';
import type { BaseUrl } from '../url/base-url.ts';
import type { SitePath } from '../url/site-path.ts';

/** The lists of a content folder with one record for each text. */
export const textLists = ['articles', 'pages', 'officialDocuments', 'broadcasts'] as const;

type TextList = (typeof textLists)[number];

/** What a plan holds of a text besides its fields: enough to find it again, and all that others need of it. */
export interface TextRecord {
  /** Hexadecimal SHA-256 of its file: no other text is built. */
  readonly sha256: string;
  /** The length of the Markdown if it is the end of the file; otherwise the Markdown itself. */
  readonly body: number | string;
  /** As in the manifest of a site. */
  readonly bodyHash: string;
  readonly facts: TextFacts;
  /** The path below the content folder, if it is not written as in the name of the text. */
  readonly place?: string;
}

/** What a plan says about the whole site. */
export interface PlanHead {
  /** Hexadecimal hash of the program. */
  readonly code: string;
  /** Hexadecimal hash of all files of the content. */
  readonly content: string;
  /** The name of the content folder in problems. */
  readonly label: string;
  readonly isPreview: boolean;
  /** The address of the command line, if it names one. */
  readonly baseUrl?: BaseUrl | undefined;
  readonly registers: Omit<Content, TextList | 'media'>;
  /** Words that are right, of `words.yaml`. */
  readonly words: readonly string[];
  /** As in `ParsedContent`. */
  readonly faultyPaths: readonly SitePath[];
  readonly heldBack: readonly string[];
  readonly drafts: readonly string[];
  /** The problems of files that are held back, for whoever publishes the site. */
  readonly heldProblems: readonly Problem[];
  readonly assets: SiteAssets;
  readonly pictures: readonly (readonly [string, Picture])[];
  /** What pages say of sounds. */
  readonly sounds: readonly (readonly [string, SoundFacts])[];
  /** The media files that the site publishes, by name. */
  readonly published: readonly string[];
  /** When the site next changes by itself, as far as planning asks. */
  readonly nextChange?: VietnamMoment | undefined;
  /** Everything that was ever live, if that is known. */
  readonly live?: LiveSite | undefined;
  /** The ledger of addresses that the site is built against, as text. */
  readonly ledger?: string | undefined;
}

/** A moment at which a plan was made, and until when its site stays the same; without an end for ever. */
export interface PlanTime {
  readonly now: VietnamMoment;
  readonly until?: VietnamMoment | undefined;
}

/**
 * All that decides what pages a site has and what lists say, without the texts. The same program and the same
 * content give the same plan, whatever machine makes it.
 */
export interface BuildPlan {
  /** Hexadecimal; does not depend on the time, as long as nothing changes by itself. */
  readonly hash: string;
  readonly head: PlanHead;
  readonly time: PlanTime;
  readonly texts: {
    readonly [List in TextList]: readonly {
      /** Without the Markdown. */
      readonly fields: Omit<Content[List][number], 'body'>;
      readonly record: TextRecord;
    }[];
  };
  readonly media: readonly MediaFile[];
}
