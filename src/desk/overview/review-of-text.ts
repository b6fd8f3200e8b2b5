import type { ReviewStep } from '../../content/schema/review-schema.ts';
import type { ArticleState } from '../../editorial/article-states.ts';
import type { OfferedChanges } from '../../editorial/review-changes.ts';

/** Where an article is on its way, and what may be done next. */
export interface ReviewOfText {
  readonly state: ArticleState;
  readonly steps: readonly Omit<ReviewStep, 'mark'>[];
  /** When a scheduled article appears. */
  readonly appears?: string | undefined;
  readonly offered: OfferedChanges;
  readonly bySomeoneElse: boolean;
  /** The names to choose from. */
  readonly people: readonly { readonly name: string; readonly approves: boolean }[];
  readonly person?: string | undefined;
  /** Now in Vietnam. */
  readonly now: string;
}
