import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { SiteManifest } from '../../manifest/site-manifest.ts';
import type { Comparison } from '../../permanence/compare-sites.ts';
import type { LastPublication } from '../keeping/desk-settings.ts';
import type { FileChanges } from '../sending/tree-with.ts';
import type { FileConflict } from '../sending/send-changes.ts';
import type { PublishPlace } from './publish-state.ts';

/** Who publishes, and when. */
export interface Publisher {
  readonly person: string;
  readonly at: VietnamMoment;
}

/** What a person has chosen where two versions differed. */
export interface Chosen {
  readonly over: string;
  readonly files: FileChanges;
}

/** What became of a publication. */
export type Sent =
  | { readonly kind: 'sent'; readonly id: string; readonly files: readonly string[] }
  | { readonly kind: 'nothing' }
  /** What is live has changed since the comparison, so that something would be lost. */
  | { readonly kind: 'refused' }
  | {
      readonly kind: 'conflict';
      readonly with: string;
      readonly conflicts: readonly FileConflict[];
    };

/** A built site against what is live. */
export interface Compared {
  readonly comparison: Comparison;
  readonly next: SiteManifest;
  /** Whether the live site was asked; otherwise it is what was last known of it. */
  readonly isSure: boolean;
}

/** One way to bring a site to its readers. */
export interface PublishMethod {
  readonly place: PublishPlace;
  /**
   * Makes the site.
   *
   * @returns the report if it cannot be made
   */
  readonly build: () => Promise<string | undefined>;
  readonly compare: () => Promise<Compared>;
  readonly send: (publisher: Publisher, chosen: Chosen | undefined) => Promise<Sent>;
  /** The manifest of the outer site; absent for a folder. */
  readonly look?: () => Promise<SiteManifest | undefined>;
  /** Takes a publication back; says what it did. */
  readonly takeBack: (
    last: LastPublication,
    publisher: Publisher,
    reason: string,
  ) => Promise<string>;
}
