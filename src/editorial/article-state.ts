import type { Article } from '../content/content.ts';
import type { ReviewStep } from '../content/schema/review-schema.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { clockAt } from '../newsroom/visibility/clock.ts';
import { visibilityOf } from '../newsroom/visibility/visibility.ts';
import type { ArticleState } from './article-states.ts';

/** The state of an article, with who did the last step and when. */
export interface StateOfArticle {
  readonly state: ArticleState;
  readonly last: ReviewStep | undefined;
  /** When residents see it first, if that is decided. */
  readonly appears: VietnamMoment | undefined;
}

type Stateful = Pick<
  Article,
  'draft' | 'date' | 'publishAt' | 'expireAt' | 'withdrawn' | 'corrections' | 'review' | 'standing'
>;

const stateAt = (article: Stateful, now: VietnamMoment): ArticleState => {
  const { withdrawn, standing, draft, corrections } = article;
  if (withdrawn) return 'withdrawn';
  if (standing === 'missing') return 'draft';
  if (standing !== undefined && standing !== 'approved' && standing !== 'free') return standing;
  if (draft) return standing === 'approved' ? 'approved' : 'draft';
  const visibility = visibilityOf(article, clockAt(now));
  if (visibility !== 'published') return visibility;
  return corrections.length > 0 ? 'corrected' : 'published';
};

/** Pure: the state follows from the article's fields alone. */
export const stateOfArticle = (article: Stateful, now: VietnamMoment): StateOfArticle => {
  const state = stateAt(article, now);
  return {
    state,
    last: article.review.at(-1),
    appears: state === 'scheduled' ? article.publishAt : undefined,
  };
};
