import type { MergedPiece } from '../sending/merge-texts.ts';
import type { PublicationPreview } from '../sending/previewed-publication.ts';

/** What is done to publish, in this order. */
export type PublishStep = 'build' | 'compare' | 'send' | 'look';

/** A text that two people have changed differently, as the page shows it. */
export interface ShownConflict {
  readonly file: string;
  readonly title: string;
  /** By paragraph; absent if one version must be taken whole. */
  readonly pieces?: readonly MergedPiece[] | undefined;
}

/** An article of the last publication with its place on the outer site. */
export interface PublishedArticle {
  readonly title: string;
  /** Absent if the site has no address yet. */
  readonly address?: string | undefined;
}

/** How far a publication is. */
export type PublishState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step: PublishStep }
  | { readonly kind: 'ready'; readonly preview: PublicationPreview; readonly isSure: boolean }
  /** The site cannot be made; `report` is for the person in charge of the machine. */
  | { readonly kind: 'faulty'; readonly report: string }
  | { readonly kind: 'failed'; readonly words: string }
  /** The repository has every word already. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'token'; readonly host: string; readonly isRefused: boolean }
  | { readonly kind: 'conflict'; readonly conflicts: readonly ShownConflict[] }
  | {
      readonly kind: 'done';
      /** In Vietnam. */
      readonly at: string;
      readonly articles: readonly PublishedArticle[];
      /** Whether the outer site was seen with these articles; `folder` needs no look. */
      readonly seen: 'yes' | 'looking' | 'not yet' | 'folder';
      readonly site: string;
    }
  | { readonly kind: 'taken-back'; readonly words: string };

/** Where the site is published from this desk. */
export interface PublishPlace {
  readonly method: 'git' | 'folder';
  /** The host, or the folder. */
  readonly label: string;
  /** Where residents read the site. */
  readonly site: string;
}

/** An article that does not go with the next publication, and why. */
export interface HeldBack {
  readonly path: string;
  readonly title: string;
  readonly why: string;
}

/** All that stays, and how many plain drafts there are beside it. */
export interface HeldBackList {
  readonly articles: readonly HeldBack[];
  readonly drafts: number;
}

/** What the page that publishes shows. */
export interface PublishPageFacts {
  readonly place: PublishPlace;
  readonly state: PublishState;
  readonly held: HeldBackList;
  /** When the last publication from here was, if it can be taken back. */
  readonly last?: string | undefined;
  readonly person?: string | undefined;
}
