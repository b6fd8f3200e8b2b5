import type { PageKind } from '../../site/page-kinds.ts';

/** What an editor may do to content with an address, in the order in which cures are printed. */
export const acts = ['rename', 'remove', 'correct', 'withdraw'] as const;

export type Act = (typeof acts)[number];

/**
 * Everything whose addresses must last: pages by kind, files, the lines of the content that name
 * old addresses, and the settings that addresses depend on.
 */
export type Addressed =
  | PageKind
  /** An article that has no text yet. */
  | 'stub'
  | 'media'
  | 'feed'
  | 'calendar'
  | 'openDataFile'
  /** A line of `aliases`. */
  | 'alias'
  /** An entry of `formerIds`. */
  | 'formerId'
  /** An entry of `redirects.yaml`. */
  | 'redirectLine'
  /** An entry of `withdrawn-media.yaml`. */
  | 'withdrawnFile'
  | 'baseUrl'
  | 'formerBaseUrl'
  | 'predecessorSite'
  | 'identity'
  | 'articlesPerPage'
  | 'cardsSince'
  | 'samples';
