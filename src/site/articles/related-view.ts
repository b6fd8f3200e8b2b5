import type { RelatedAnswer } from '../context/article-questions.ts';
import { safeUrl } from '../../url/safe-url.ts';
import type { Href } from '../../url/site-path.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import type { PageFrames } from '../page-frame.ts';
import { badgesOf, type Badge } from './teaser-view.ts';

/** An entry of "Các bài liên quan". */
export interface RelatedView {
  readonly title: string;
  readonly date: DateView;
  /** Absent if only the title and date of the article are known. */
  readonly href: Href | undefined;
  readonly badges: readonly Badge[];
  readonly reason: RelatedAnswer['reason'];
}

export const relatedView = (entry: RelatedAnswer, { link }: PageFrames): RelatedView => {
  const { reason } = entry;
  if ('article' in entry) {
    const { article } = entry;
    return {
      title: article.title,
      date: dateView(article.date),
      href: link(article.path),
      badges: badgesOf(article),
      reason,
    };
  }
  const { title, date, url } = entry.elsewhere;
  return {
    title,
    date: dayView(date),
    href: url === undefined ? undefined : safeUrl(url),
    badges: [],
    reason,
  };
};
