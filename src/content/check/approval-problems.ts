import { formatDate } from '../../dates/calendar-date.ts';
import { dayOf } from '../../dates/vietnam-clock.ts';
import type { VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { Article, Locators } from '../content.ts';
import { problem, startOfFile, type Place, type Problem } from '../problem.ts';
import type { ApprovalRules } from '../schema/approval-schema.ts';

/** `2025-08-13T15:58` as `15:58 ngày 13/08/2025`. */
const spoken = (at: VietnamMoment): string => `${at.slice(11)} ngày ${formatDate(dayOf(at))}`;

const problemOf = (
  { file, review, standing }: Article,
  since: string,
  at: Place,
): Problem | undefined => {
  const last = review.at(-1);
  if (standing === 'missing') return problem('APPROVAL_MISSING', at, since, file);
  if (!last) return undefined;
  const { by, to, note } = last;
  switch (standing) {
    case 'changed':
      return problem('APPROVAL_CHANGED', at, by, spoken(last.at), file);
    case 'waiting':
      return problem('APPROVAL_WAITING', at, by, to, file);
    case 'returned':
      return problem('APPROVAL_RETURNED', at, by, note, file);
    case 'byAuthor':
      return problem('APPROVAL_BY_AUTHOR', at, by, file);
    default:
      return undefined;
  }
};

/**
 * Articles that lack the approval they need, and so stay off the site.
 *
 * @param declared the files that say themselves that they are drafts, which is no problem
 */
export const approvalProblems = (
  articles: readonly Article[],
  rules: ApprovalRules | undefined,
  declared: ReadonlySet<string>,
  locators: Locators,
): Problem[] => {
  const since = rules?.since === undefined ? '' : formatDate(rules.since);
  return articles.flatMap((article) => {
    const { file, standing, review } = article;
    if (standing === undefined || declared.has(file)) return [];
    const place = review.length > 0 ? locators.get(file)?.valueAt(['review']) : undefined;
    return problemOf(article, since, place ?? startOfFile(file)) ?? [];
  });
};
