import type { Problem } from '../content/problem.ts';
import type { Answer } from './answer.ts';

/** What a server asks the process that holds its site. */
export type ToSite =
  | { readonly kind: 'changed' }
  | { readonly kind: 'ask'; readonly id: number; readonly path: string }
  | {
      readonly kind: 'check';
      readonly id: number;
      /** Below the content folder. */
      readonly path: string;
      readonly text: string;
    };

/** What that process says. */
export type FromSite =
  | {
      readonly kind: 'state';
      /** What to show in place of every page; absent where pages can be shown. */
      readonly failure: string | undefined;
      /** Of what is wrong, for the terminal. */
      readonly report: string;
      /** Whether the whole site was checked, not only what was saved. */
      readonly isWhole: boolean;
    }
  | {
      readonly kind: 'answered';
      readonly id: number;
      readonly answer: Found | Failed;
    };

/** A page for `ask`, problems for `check`. */
export type Found = Answer | readonly Problem[];

/** A page cannot be made or a text not checked: a fault of the program. */
export interface Failed {
  readonly kind: 'failed';
  readonly failure: string;
}
