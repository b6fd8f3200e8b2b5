import type { Texts } from './texts/render-texts.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { PlainPage } from '../content/content.ts';
import type { NewsArticle, Newsroom } from '../newsroom/newsroom.ts';
import type { RelatedEntry } from '../newsroom/related-articles.ts';
import { sitePaths } from '../url/site-path.ts';
import { archivePages } from './lists/archive-views.ts';
import { bytesByPath, type MediaShelf } from './articles/article-media-views.ts';
import { articleView } from './articles/article-view.ts';
import { noticeSheetView, textCopyView } from './articles/copies.ts';
import { closingPages } from './plain-pages/closing-view.ts';
import { congressPages } from './congresses/congress-pages.ts';
import { correctionsView } from './lists/corrections-view.ts';
import { documentPages } from './documents/document-pages.ts';
import { createFraming, type Framing } from './page-frame.ts';
import { homeView } from './front-page/home-view.ts';
import type { LiveSite } from './addresses/kept-addresses.ts';
import { linkableFiles } from './addresses/linkable-files.ts';
import { movedPages } from './addresses/moved-views.ts';
import { notFoundView } from './plain-pages/not-found-view.ts';
import { offlineView } from './plain-pages/offline-view.ts';
import { openDataView } from './plain-pages/open-data-view.ts';
import type { Page, PageOf } from './page.ts';
import type { Redirect } from './addresses/redirect.ts';
import { redirectsOf } from './addresses/redirects.ts';
import { pictureViews } from './articles/picture-views.ts';
import { plainPageView } from './plain-pages/plain-page-view.ts';
import { readingTextOf } from './texts/plain-text.ts';
import { searchView } from './plain-pages/search-view.ts';
import { categoryPages } from './lists/section-views.ts';
import type { SiteMaterials } from './site-materials.ts';
import { siteMapView } from './lists/site-map-view.ts';
import { unitPages } from './units/unit-view.ts';
import { threadPage } from './lists/thread-view.ts';
import { tombstonePages, withdrawnPages } from './articles/withdrawn-views.ts';

/** What all pages of one plan are made from. */
interface Planning {
  readonly newsroom: Newsroom;
  readonly texts: Texts;
  readonly shelf: MediaShelf;
  readonly framing: Framing;
  readonly readingText: (html: RenderedMarkdown) => string;
}

const sourceOf = ({ key }: NewsArticle): string => `articles/${key}.md`;

/** An article's copies: as plain text, and as a sheet for the notice board. */
const copyPages = (
  article: NewsArticle,
  body: RenderedMarkdown,
  { newsroom, texts, framing, readingText }: Planning,
): (PageOf<'textCopy'> | PageOf<'noticeSheet'>)[] => {
  const { textCopies, noticeSheets } = newsroom.site;
  const copy = (): PageOf<'textCopy'> => ({
    url: sitePaths.textCopy(article.key),
    kind: 'textCopy',
    source: sourceOf(article),
    view: textCopyView(article, readingText(body), newsroom, framing),
  });
  const sheet = (): PageOf<'noticeSheet'> => ({
    url: sitePaths.noticeSheet(article.key),
    kind: 'noticeSheet',
    source: sourceOf(article),
    view: noticeSheetView(article, texts.words(article.file), newsroom, framing),
  });
  return [...(textCopies ? [copy()] : []), ...(noticeSheets ? [sheet()] : [])];
};

const articlePages = (
  article: NewsArticle,
  related: readonly RelatedEntry[],
  planning: Planning,
): (PageOf<'article'> | PageOf<'textCopy'> | PageOf<'noticeSheet'>)[] => {
  const { newsroom, texts, shelf, framing } = planning;
  const body = article.stub ? undefined : texts.get(article.file)?.html;
  const view = articleView(article, body, related, newsroom, shelf, framing);
  return [
    { url: article.path, kind: 'article', source: sourceOf(article), view },
    ...(body === undefined ? [] : copyPages(article, body, planning)),
  ];
};

const plainPage = (
  page: PlainPage,
  { newsroom, texts, framing }: Planning,
): PageOf<'plainPage'>[] => {
  const body = texts.get(page.file)?.html;
  return body === undefined
    ? []
    : [
        {
          url: page.path,
          kind: 'plainPage',
          source: `pages/${page.slug}.md`,
          view: plainPageView(page, body, newsroom, framing),
        },
      ];
};

/** A second page with the same address would overwrite the first. */
const assertDistinct = (pages: readonly Page[]): void => {
  const urls = new Set(pages.map(({ url }) => url));
  if (urls.size === pages.length) return;
  const repeated = pages.find(({ url }) => !urls.delete(url));
  throw new Error(`page plan: two pages at ${repeated?.url}`);
};

/** Every page of a site, and where its old addresses lead. */
export interface SitePlan {
  readonly pages: readonly Page[];
  readonly redirects: readonly Redirect[];
}

/**
 * The page plan: every page of the site with all that it shows. Pure; the order is that of the
 * newsroom, so equal newsrooms give equal plans.
 *
 * @param texts the rendered text of every article and plain page
 * @param related "Các bài liên quan" by article key
 * @param materials what is made before the pages
 * @param live the site that is live, whose addresses must last
 */
export const planSite = (
  newsroom: Newsroom,
  texts: Texts,
  related: ReadonlyMap<string, readonly RelatedEntry[]>,
  materials: SiteMaterials,
  live?: LiveSite,
): SitePlan => {
  const framing = createFraming(newsroom, materials);
  const { baseUrl } = newsroom.site;
  const shelf: MediaShelf = {
    bytes: bytesByPath(newsroom.media),
    pictures: pictureViews(newsroom.media, materials.facts, baseUrl),
    facts: materials.facts,
  };
  const planning = { newsroom, texts, shelf, framing, readingText: readingTextOf(baseUrl) };
  const pages: Page[] = [
    { url: sitePaths.home, kind: 'home', view: homeView(newsroom, shelf, framing) },
    ...newsroom.articles.flatMap((article) =>
      articlePages(article, related.get(article.key) ?? [], planning),
    ),
    ...newsroom.departed.flatMap((article) => withdrawnPages(article, newsroom, framing)),
    ...tombstonePages(newsroom, framing),
    ...newsroom.categories.flatMap((category) => categoryPages(category, newsroom, framing)),
    ...newsroom.units.flatMap((unit) => unitPages(unit, newsroom, framing)),
    ...congressPages(newsroom, shelf, framing),
    ...archivePages(newsroom, framing),
    ...newsroom.threads.map((thread) => threadPage(thread, newsroom, framing)),
    ...newsroom.pages.flatMap((page) => plainPage(page, planning)),
    ...documentPages(newsroom, texts, shelf, framing),
    { url: sitePaths.search, kind: 'search', view: searchView(newsroom, materials, framing) },
    { url: sitePaths.corrections, kind: 'corrections', view: correctionsView(newsroom, framing) },
    { url: sitePaths.openData, kind: 'openData', view: openDataView(newsroom, framing) },
    { url: sitePaths.siteMap, kind: 'siteMap', view: siteMapView(newsroom, framing) },
    { url: sitePaths.offline, kind: 'offline', view: offlineView(framing) },
    ...closingPages(newsroom, framing),
    { url: sitePaths.notFound, kind: 'notFound', view: notFoundView(framing) },
  ];
  const planned = pages.map(({ url }) => url);
  const redirects = redirectsOf(newsroom, planned, linkableFiles(newsroom), live);
  const all = [...pages, ...movedPages(redirects, planned, framing)];
  assertDistinct(all);
  return { pages: all, redirects };
};
