import type { Texts } from './render-texts.ts';
import type { PlainPage } from '../content/content.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { RelatedEntry } from '../newsroom/related-articles.ts';
import { sitePaths } from '../url/site-path.ts';
import { archivePages } from './archive-views.ts';
import { articleView } from './article-view.ts';
import { createFraming, type Framing } from './frame.ts';
import { homeView } from './home-view.ts';
import { notFoundView } from './not-found-view.ts';
import type { Page, PageOf } from './page.ts';
import { plainPageView } from './plain-page-view.ts';
import { categoryPages, unitPages } from './section-views.ts';
import { siteMapView } from './site-map-view.ts';

const articlePage = (
  article: NewsArticle,
  related: readonly RelatedEntry[],
  newsroom: Newsroom,
  texts: Texts,
  framing: Framing,
): PageOf<'article'> => {
  const body = article.stub ? undefined : texts.get(article.file)?.html;
  return {
    url: article.path,
    kind: 'article',
    view: articleView(article, body, related, newsroom, framing),
  };
};

const plainPage = (page: PlainPage, texts: Texts, framing: Framing): PageOf<'plainPage'>[] => {
  const body = texts.get(page.file)?.html;
  return body === undefined
    ? []
    : [{ url: page.path, kind: 'plainPage', view: plainPageView(page, body, framing) }];
};

/** A second page with the same address would overwrite the first. */
const assertDistinct = (pages: readonly Page[]): void => {
  const urls = new Set(pages.map(({ url }) => url));
  if (urls.size === pages.length) return;
  const repeated = pages.find(({ url }) => !urls.delete(url));
  throw new Error(`page plan: two pages at ${repeated?.url}`);
};

/**
 * The page plan: every page of the site with all that it shows. Pure; the order is that of the
 * newsroom, so equal newsrooms give equal plans.
 *
 * @param texts the rendered text of every article and plain page
 * @param related "Các bài liên quan" by article key
 */
export const planSite = (
  newsroom: Newsroom,
  texts: Texts,
  related: ReadonlyMap<string, readonly RelatedEntry[]>,
): Page[] => {
  const framing = createFraming(newsroom);
  const pages: Page[] = [
    { url: sitePaths.home, kind: 'home', view: homeView(newsroom, framing) },
    ...newsroom.articles.map((article) =>
      articlePage(article, related.get(article.key) ?? [], newsroom, texts, framing),
    ),
    ...newsroom.categories.flatMap((category) => categoryPages(category, newsroom, framing)),
    ...newsroom.units.flatMap((unit) => unitPages(unit, newsroom, framing)),
    ...archivePages(newsroom, framing),
    ...newsroom.pages.flatMap((page) => plainPage(page, texts, framing)),
    { url: sitePaths.siteMap, kind: 'siteMap', view: siteMapView(newsroom, framing) },
    { url: sitePaths.notFound, kind: 'notFound', view: notFoundView(framing) },
  ];
  assertDistinct(pages);
  return pages;
};
