import { approvalStanding, type ApprovalStanding } from '../content/approval/approval-standing.ts';
import type { Article } from '../content/content.ts';
import type { ApprovalRules } from '../content/schema/approval-schema.ts';
import type { ReviewStep } from '../content/schema/review-schema.ts';

/** What a step would make of an article, before it is written. */
export const standingAfter = (
  { review, date, authors, withdrawn }: Article,
  step: ReviewStep,
  rules: ApprovalRules | undefined,
): ApprovalStanding =>
  approvalStanding(
    {
      review: [...review, step],
      day: date.day,
      authors,
      isWithdrawn: withdrawn !== undefined,
      mark: step.mark,
    },
    rules,
  );
