import type { Problem } from '../content/problem.ts';
import type { Overview } from '../desk/overview/overview.ts';
import type { Answer } from './answer.ts';

/** The messages of a server to the process that holds its site. */
export type ToSite =
  | { readonly kind: 'changed' }
  | { readonly kind: 'ask'; readonly id: number; readonly path: string }
  | {
      readonly kind: 'check';
      readonly id: number;
      /** Below the content folder. */
      readonly path: string;
      readonly text: string;
    }
  /** The list of all texts and what forms may refer to. */
  | { readonly kind: 'overview'; readonly id: number };

/** The messages of that process. */
export type FromSite =
  | {
      readonly kind: 'state';
      /** What to show in place of every page; absent if pages can be shown. */
      readonly failure: string | undefined;
      /** The problems, for the terminal. */
      readonly report: string;
      /** Whether the whole site was checked instead of only the saved files. */
      readonly isWhole: boolean;
    }
  | {
      readonly kind: 'answered';
      readonly id: number;
      readonly answer: Found | Failed;
    };

/** The list for the desk; absent while the settings of the site cannot be read. */
export interface FoundOverview {
  readonly kind: 'overview';
  readonly overview: Overview | undefined;
}

/** A page for `ask`, problems for `check`. */
export type Found = Answer | readonly Problem[] | FoundOverview;

/** A page could not be made or a text not checked, because the program failed. */
export interface Failed {
  readonly kind: 'failed';
  readonly failure: string;
}
