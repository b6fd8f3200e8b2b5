import type { Article } from '../content/content.ts';
import type { ReviewStep } from '../content/schema/review-schema.ts';
import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import { clockAt } from '../newsroom/visibility/clock.ts';
import { visibilityOf } from '../newsroom/visibility/visibility.ts';

/** Where an article is on its way to the site and off it again, in this order. */
export const articleStates = {
  draft: 'Nháp',
  returned: 'Trả lại',
  waiting: 'Chờ duyệt',
  changed: 'Đã sửa sau khi duyệt',
  byAuthor: 'Cần người khác duyệt',
  approved: 'Đã duyệt',
  scheduled: 'Hẹn giờ',
  published: 'Lên trang',
  corrected: 'Có đính chính',
  expired: 'Hết hạn',
  withdrawn: 'Đã gỡ',
} as const;

export type ArticleState = keyof typeof articleStates;

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
