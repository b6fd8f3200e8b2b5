import type { Article } from '../content/content.ts';
import type { ApprovalRules } from '../content/schema/approval-schema.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { stateOfArticle } from './article-state.ts';
import type { ArticleState } from './article-states.ts';
import type { OfferedChanges } from './review-changes.ts';
import { standingAfter } from './standing-after.ts';

interface Asking {
  readonly article: Article;
  readonly now: VietnamMoment;
  readonly rules: ApprovalRules | undefined;
  /** Who sits at the desk, if known. */
  readonly person: string | undefined;
}

/** Whether an approval by this person would count. */
const mayApprove = ({ article, now, rules, person }: Asking): boolean => {
  if (!rules?.bySomeoneElse) return true;
  if (person === undefined) return false;
  const mark = 'x';
  return standingAfter(article, { step: 'duyet', by: person, at: now, mark }, rules) !== 'byAuthor';
};

const drafts = ({ article: { standing = 'free' }, rules }: Asking): OfferedChanges => {
  if (standing !== 'free') return ['send'];
  return rules ? ['send', 'publish'] : ['publish', 'send'];
};

const byState: Readonly<Record<ArticleState, (asking: Asking) => OfferedChanges>> = {
  draft: drafts,
  returned: () => ['send'],
  /** Two people share one machine: whoever sat here last does not hide the approval. */
  waiting: (asking) =>
    mayApprove(asking) ? ['approve', 'return', 'takeBack'] : ['takeBack', 'return', 'approve'],
  changed: (asking) => (mayApprove(asking) ? ['approve', 'send'] : ['send', 'approve']),
  byAuthor: () => ['send'],
  approved: () => ['publish', 'takeBack'],
  scheduled: () => ['publish', 'draft'],
  published: () => ['correct', 'withdraw', 'draft'],
  corrected: () => ['correct', 'withdraw', 'draft'],
  expired: () => ['correct', 'withdraw'],
  withdrawn: () => [],
};

/** Pure: what the desk offers for an article. */
export const offeredChanges = (asking: Asking): OfferedChanges =>
  byState[stateOfArticle(asking.article, asking.now).state](asking);
