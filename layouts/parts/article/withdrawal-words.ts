import type { WithdrawalView } from '../../../src/site/articles/withdrawn-views.ts';
import type { Words } from '../../words/words.ts';

/** What is said of an article that is gone. */
export interface WithdrawalWords {
  readonly title: string;
  /** Before and between the day of publishing and the day of going. */
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
