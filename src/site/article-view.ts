import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { RelatedEntry } from '../newsroom/related-articles.ts';
import { sitePaths, type Href } from '../url/site-path.ts';
import { safeUrl } from '../url/safe-url.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import { expandAbbreviations, type InlineView } from './expand-abbreviations.ts';
import type { Framing, LinkView, PageFrame } from './frame.ts';
import { badgesOf, type Badge } from './teaser-view.ts';

/** An entry of "Các bài liên quan". */
export interface RelatedView {
  readonly title: string;
  readonly date: DateView;
  /** Absent where the article is known by title and date alone. */
  readonly href: Href | undefined;
  readonly badges: readonly Badge[];
  readonly reason: RelatedEntry['reason'];
}

export interface ArticleView extends PageFrame {
  readonly title: string;
  readonly standfirst: string | undefined;
  readonly date: DateView;
  readonly updated: DateView | undefined;
  readonly badges: readonly Badge[];
  readonly category: LinkView;
  readonly units: readonly LinkView[];
  readonly authors: readonly string[];
  readonly byline: readonly InlineView[];
  /** The broadcast of the article. */
  readonly audioHref: Href | undefined;
  /** Absent for a stub, whose body is not archived. */
  readonly body: RenderedMarkdown | undefined;
  readonly related: readonly RelatedView[];
  /** The neighbours in the same category. */
  readonly older: LinkView | undefined;
  readonly newer: LinkView | undefined;
}

const relatedView = (entry: RelatedEntry, { link }: Framing): RelatedView => {
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

const neighbours = (
  article: NewsArticle,
  { byCategory }: Newsroom,
  { link }: Framing,
): Pick<ArticleView, 'older' | 'newer'> => {
  const inCategory = byCategory.get(article.category) ?? [];
  const position = positionOf(article, inCategory);
  const linkTo = (other: NewsArticle | undefined): LinkView | undefined =>
    other && { label: other.title, href: link(other.path) };
  return { older: linkTo(inCategory[position - 1]), newer: linkTo(inCategory[position + 1]) };
};

/** Place of an article in a list that keeps the total order, found by halving. */
const positionOf = (article: NewsArticle, list: readonly NewsArticle[]): number => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.index ?? 0) < article.index) low = middle + 1;
    else high = middle;
  }
  return low;
};

const description = ({ standfirst, title }: NewsArticle): string => standfirst ?? title;

/** @param body the article's rendered text; absent for a stub */
export const articleView = (
  article: NewsArticle,
  body: RenderedMarkdown | undefined,
  related: readonly RelatedEntry[],
  newsroom: Newsroom,
  framing: Framing,
): ArticleView => {
  const { site, categories, units } = newsroom;
  const category = categories.find(({ id }) => id === article.category);
  return {
    ...framing.frame(article.path, {
      description: description(article),
      isIndexed: !article.stub,
    }),
    title: article.title,
    standfirst: article.standfirst,
    date: dateView(article.date),
    updated: article.updated && dayView(article.updated),
    badges: badgesOf(article),
    category: {
      label: category?.name ?? article.category,
      href: framing.link(sitePaths.category(article.category)),
    },
    units: units
      .filter(({ id }) => article.units.includes(id))
      .map(({ id, name }) => ({ label: name, href: framing.link(sitePaths.unit(id)) })),
    authors: article.authors,
    byline:
      article.byline === undefined ? [] : expandAbbreviations(article.byline, site.abbreviations),
    audioHref: article.audio && framing.link(article.audio),
    body,
    related: related.map((entry) => relatedView(entry, framing)),
    ...neighbours(article, newsroom, framing),
  };
};
