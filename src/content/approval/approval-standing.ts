import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { ApprovalRules } from '../schema/approval-schema.ts';
import type { ReviewStep } from '../schema/review-schema.ts';

/**
 * What an article's review says: `free` needs no approval, `approved` has one that fits; all others
 * keep it off the site.
 */
export type ApprovalStanding =
  | 'free'
  | 'approved'
  /** It needs an approval, and nobody has sent it. */
  | 'missing'
  /** It was sent, and waits. */
  | 'waiting'
  /** It was returned with a note, or taken back by its author. */
  | 'returned'
  /** Its text was changed after the approval. */
  | 'changed'
  /** The approver sent it, or is its author, although another person must approve. */
  | 'byAuthor';

/** What decides about the approval of an article. */
export interface Reviewed {
  readonly review: readonly ReviewStep[];
  readonly day: CalendarDate;
  readonly authors: readonly string[];
  readonly isWithdrawn: boolean;
  /** The mark of the text as it is now. */
  readonly mark: string | undefined;
}

const nameOf = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('vi');

/** Whether the approver is known to be another person than who wrote or sent the article. */
const isBySomeoneElse = ({ by }: ReviewStep, { review, authors }: Reviewed): boolean => {
  const sender = review.findLast(({ step }) => step === 'gui-duyet')?.by;
  if (sender === undefined) return false;
  return ![sender, ...authors].map(nameOf).includes(nameOf(by));
};

/** Pure procedure: whoever can write the file can write an approval too. */
export const approvalStanding = (
  article: Reviewed,
  rules: Pick<ApprovalRules, 'since' | 'bySomeoneElse'> | undefined,
): ApprovalStanding => {
  const { review, day, isWithdrawn, mark } = article;
  const last = review.at(-1);
  if (isWithdrawn) return 'free';
  if (!last) return rules?.since !== undefined && day >= rules.since ? 'missing' : 'free';
  if (last.step === 'gui-duyet') return 'waiting';
  if (last.step !== 'duyet') return 'returned';
  if (last.mark === undefined || last.mark !== mark) return 'changed';
  return rules?.bySomeoneElse && !isBySomeoneElse(last, article) ? 'byAuthor' : 'approved';
};

/** Whether residents may see an article, as far as its approval goes. */
export const mayBeShown = (standing: ApprovalStanding): boolean =>
  standing === 'free' || standing === 'approved';
