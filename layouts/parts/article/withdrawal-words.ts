import type { WithdrawalView } from '../../../src/site/articles/withdrawn-views.ts';
import type { Words } from '../../words/words.ts';

/** The words about a withdrawn article. */
export interface WithdrawalWords {
  readonly title: string;
  /** The words before and between the date of publishing and the date of withdrawal. */
  readonly on: { readonly before: string; readonly between: string };
  readonly why: string | undefined;
}

export const withdrawalWords = (
  { reason }: Pick<WithdrawalView, 'reason'>,
  words: Words,
): WithdrawalWords =>
  reason === undefined
    ? { title: words.expired, on: words.expiredOn, why: undefined }
    : { title: words.withdrawn, on: words.withdrawnOn, why: words.withdrawnFor(reason) };
