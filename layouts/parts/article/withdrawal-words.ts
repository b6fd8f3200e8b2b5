import type { WithdrawalView } from '../../../src/site/articles/withdrawn-views.ts';
import { text } from '../../words/vi/vi.ts';

/** What is said of an article that is gone. */
export interface WithdrawalWords {
  readonly title: string;
  /** Before and between the day of publishing and the day of going. */
  readonly on: readonly [string, string];
  readonly why: string | undefined;
}

export const withdrawalWords = ({ reason }: Pick<WithdrawalView, 'reason'>): WithdrawalWords =>
  reason === undefined
    ? { title: text.expired, on: text.expiredOn, why: undefined }
    : { title: text.withdrawn, on: text.withdrawnOn, why: text.withdrawnFor(reason) };
