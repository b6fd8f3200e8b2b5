import type { SmallPicture } from '../../html/picture.ts';
import type { ListedArticle, NamedArticle } from '../context/listed-article.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { Visibility } from '../../newsroom/visibility/visibility.ts';
import type { Href } from '../../url/site-path.ts';
import { dateView, type DateView } from './date-view.ts';
import type { PageFrames } from '../page-frame.ts';

/** A label that an article carries in every list and link. */
export type Badge = 'stub' | 'sample' | Exclude<Visibility, 'published'>;

/** An article as lists show it. */
export interface TeaserView {
  readonly title: string;
  readonly href: Href;
  readonly date: DateView;
  readonly standfirst: string | undefined;
  readonly badges: readonly Badge[];
  /** Whether the article can be heard. */
  readonly hasSound?: boolean | undefined;
  /** Its lead picture in a small size. */
  readonly picture?: SmallPicture | undefined;
  /** The name of the article's category, in lists that mix categories. */
  readonly kicker?: string | undefined;
}

type Pictures = Pick<SiteQuestions, 'picture'>;

export const badgesOf = ({ visibility, stub, sample }: NamedArticle): Badge[] => [
  ...(visibility === 'published' ? [] : [visibility]),
  ...(stub ? (['stub'] as const) : []),
  ...(sample ? (['sample'] as const) : []),
];

export const teaserView = (
  article: ListedArticle,
  { link }: PageFrames,
  { picture: pictureAt }: Pictures,
): TeaserView => ({
  title: article.title,
  href: link(article.path),
  date: dateView(article.date),
  standfirst: article.standfirst,
  badges: badgesOf(article),
  hasSound: article.audio !== undefined || undefined,
  picture: article.image && pictureAt(article.image.file)?.small,
});

export const teaserViews = (
  articles: readonly ListedArticle[],
  frames: PageFrames,
  pictures: Pictures,
): TeaserView[] => articles.map((article) => teaserView(article, frames, pictures));
