import { stepNames, type ReviewChange } from '../editorial/review-changes.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { SiteFlags } from './options.ts';

/** The options of `duyet`, as typed. */
export interface ReviewFlags extends SiteFlags {
  readonly send?: boolean;
  readonly takeBack?: boolean;
  readonly return?: string;
  readonly approve?: boolean;
  readonly publish?: boolean;
  readonly draft?: boolean;
  readonly at?: string;
  readonly by?: string;
  readonly to?: string;
  readonly note?: string;
  readonly format: 'text' | 'json';
}

const changes = [
  'send',
  'takeBack',
  'return',
  'approve',
  'publish',
  'draft',
] as const satisfies readonly ReviewChange[];

/**
 * The one change that the options name.
 *
 * @throws OperationError `REVIEW_CHOOSE`, `REVIEW_BY`
 */
export const reviewChangeOf = (flags: ReviewFlags): ReviewChange => {
  const [change, ...others] = changes.filter((each) => flags[each] !== undefined);
  if (change === undefined || others.length > 0) throw new OperationError('REVIEW_CHOOSE', {});
  if (change in stepNames && flags.by === undefined) throw new OperationError('REVIEW_BY', {});
  return change;
};
