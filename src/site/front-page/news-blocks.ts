import {
  audioView,
  leadImageView,
  type AudioView,
  type LeadImageView,
} from '../articles/article-media-views.ts';
import { teaserView, type TeaserView } from '../articles/teaser-view.ts';
import type { ListedArticle } from '../context/listed-article.ts';
import type { PageFrames } from '../page-frame.ts';
import type { FrontBlock } from '../../content/schema/front-blocks.ts';
import type { SiteContext } from '../site-context.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';

/** The story at the top of the front page, with its picture. */
export interface LeadArticleView extends TeaserView {
  readonly image: LeadImageView | undefined;
}

/** A category's block: its newest articles that no other block shows. */
export interface CategoryBlockView {
  readonly name: string;
  readonly href: Href;
  readonly articles: readonly TeaserView[];
}

/** The thread of the newest article, with its latest articles that no other block shows. */
export interface ThreadBlockView {
  readonly title: string;
  readonly href: Href;
  readonly total: number;
  readonly articles: readonly TeaserView[];
}

/** The newest article with a sound file that no other block shows. */
export interface HeardView extends TeaserView {
  readonly audio: AudioView;
}

/** All news of the front page; no article is in two blocks. */
export interface FrontNews {
  readonly lead: LeadArticleView | undefined;
  readonly heard: HeardView | undefined;
  /** Stories side by side; absent if there are too few, or too few with a picture. */
  readonly pictured: readonly TeaserView[] | undefined;
  readonly newest: readonly TeaserView[];
  readonly thread: ThreadBlockView | undefined;
  readonly categories: readonly CategoryBlockView[];
}

const inRow = 4;
const leastPictures = 2;
const inList = 6;
const ofThread = 3;
const perCategory = 3;

/** In lists that mix categories, each article names its own. */
const withKicker = (
  article: ListedArticle,
  context: SiteContext,
  frames: PageFrames,
): TeaserView => ({
  ...teaserView(article, frames, context),
  kicker: context.category(article.category)?.name,
});

/** Filters out the articles that are already shown and records the rest as shown. */
type TakeNew = (articles: readonly ListedArticle[], most: number) => ListedArticle[];

const takingNew = (): TakeNew => {
  const shown = new Set<string>();
  return (articles, most) => {
    const taken = articles.filter(({ path }) => !shown.has(path)).slice(0, most);
    for (const { path } of taken) shown.add(path);
    return taken;
  };
};

const threadBlock = (
  context: SiteContext,
  frames: PageFrames,
  take: TakeNew,
): ThreadBlockView | undefined => {
  const [newest] = context
    .threads()
    .flatMap((thread) => {
      const [last] = context.newest(`thread/${thread.id}`, 1);
      return last ? [{ ...thread, day: last.date.day }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  if (!newest) return undefined;
  const list = `thread/${newest.id}` as const;
  const articles = take(context.newest(list, 1 + inRow + inList + ofThread), ofThread);
  return {
    title: newest.title,
    href: frames.link(sitePaths.thread(newest.id)),
    total: context.count(list),
    articles: articles.map((each) => teaserView(each, frames, context)),
  };
};

const categoryBlocks = (
  context: SiteContext,
  frames: PageFrames,
  take: TakeNew,
): CategoryBlockView[] =>
  context.categories().flatMap(({ id, name }) => {
    const newest = context.newest(`category/${id}`, 1 + inRow + inList + ofThread + perCategory);
    const articles = take(newest, perCategory).map((each) => teaserView(each, frames, context));
    return articles.length === 0
      ? []
      : [{ name, href: frames.link(sitePaths.category(id)), articles }];
  });

const heardView = (
  context: SiteContext,
  frames: PageFrames,
  take: TakeNew,
): HeardView | undefined => {
  const [article] = take(context.newest('heard', 2), 1);
  const audio = article && audioView(article, context, frames);
  return article && audio && { ...teaserView(article, frames, context), audio };
};

const isRow = (articles: readonly ListedArticle[]): boolean =>
  articles.length === inRow &&
  articles.filter(({ image }) => image !== undefined).length >= leastPictures;

/**
 * The lead story is the newest article with a body; stubs come after it. Articles of a block that is
 * not wanted are in the other lists.
 *
 * @param wanted the blocks that the station has chosen; absent: all
 */
export const frontNews = (
  context: SiteContext,
  frames: PageFrames,
  wanted: readonly FrontBlock[] | undefined,
): FrontNews => {
  const take = takingNew();
  const isShown = (block: FrontBlock): boolean => wanted?.includes(block) ?? true;
  const lead = context.leadArticle();
  take(lead ? [lead] : [], 1);
  const heard = isShown('nghe-tin') ? heardView(context, frames, take) : undefined;
  const others = context
    .newest('besideLead', 1 + inRow + inList)
    .filter(({ path }) => heard?.href !== frames.link(path));
  const row = others.slice(0, inRow);
  const show = (article: ListedArticle): TeaserView => withKicker(article, context, frames);
  return {
    lead: lead && { ...show(lead), image: leadImageView(lead, context) },
    heard,
    pictured: isRow(row) ? take(row, inRow).map(show) : undefined,
    newest: take(others, inList).map(show),
    thread: isShown('dong-su-kien') ? threadBlock(context, frames, take) : undefined,
    categories: categoryBlocks(context, frames, take),
  };
};
