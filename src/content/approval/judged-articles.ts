import { sitePaths } from '../../url/site-path.ts';
import type { Article, MediaFile } from '../content.ts';
import type { ApprovalRules } from '../schema/approval-schema.ts';
import { approvalMarkOf } from './approval-mark.ts';
import { approvalStanding, mayBeShown, type ApprovalStanding } from './approval-standing.ts';

interface Judged {
  readonly standing: ApprovalStanding;
  readonly article: Article;
}

/** So that the same article with the same standing remains the same object, for later steps. */
const judged = new WeakMap<Article, Judged>();

const withStanding = (article: Article, standing: ApprovalStanding): Article => {
  const known = judged.get(article);
  if (known?.standing === standing) return known.article;
  const made = { ...article, standing, draft: article.draft || !mayBeShown(standing) };
  judged.set(article, { standing, article: made });
  return made;
};

/** One article with what its review says, given the mark of its text as it is now. */
export const judgedArticle = (
  article: Article,
  mark: string | undefined,
  rules: ApprovalRules | undefined,
): Article => {
  const { review, date, authors, withdrawn } = article;
  const isWithdrawn = withdrawn !== undefined;
  const standing = approvalStanding({ review, day: date.day, authors, isWithdrawn, mark }, rules);
  return standing === 'free' ? article : withStanding(article, standing);
};

/**
 * The articles with what their reviews say. One that lacks the approval it needs becomes a draft:
 * no page, list, feed or file of the site shows it. One that needs none stays the same object.
 */
export const judgedArticles = (
  articles: readonly Article[],
  media: readonly MediaFile[],
  rules: ApprovalRules | undefined,
): readonly Article[] => {
  if (rules?.since === undefined && articles.every(({ review }) => review.length === 0))
    return articles;
  const sums = new Map(media.map(({ name, sha256 }) => [sitePaths.media(name), sha256] as const));
  return articles.map((article) => {
    const { approvable } = article;
    const mark = approvable && approvalMarkOf(approvable, (path) => sums.get(path as never));
    return judgedArticle(article, mark, rules);
  });
};
