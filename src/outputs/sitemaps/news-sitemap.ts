import { isoOf, type PublishingDate } from '../../dates/publishing-date.ts';
import { momentAfter, momentBefore, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import { publishedInstant } from '../article-instants.ts';
import type { OutputText } from '../output-text.ts';
import { pageKinds } from '../../site/page-kinds.ts';
import type { Route } from '../../site/plan-routes.ts';
import { indexedUrl } from './indexed-url.ts';
import { newsUrlsetText } from './sitemap-text.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';
import { siteLanguage } from '../../site/site-language.ts';

/** Google: at most 1,000 articles in a news sitemap. */
const most = 1000;

/** How long an article counts as news. */
const span = { days: 2 } as const;

/** An article without a time counts until the end of its day; one without a day is not news. */
const newsMoment = ({ precision, day, time }: PublishingDate): VietnamMoment | undefined =>
  precision === 'month' ? undefined : (`${day}T${time ?? '23:59'}` as VietnamMoment);

const isSince = (date: PublishingDate, since: VietnamMoment): boolean => {
  const moment = newsMoment(date);
  return moment !== undefined && moment >= since;
};

/**
 * The last moment at which every current news article is still news; `undefined` if there is none.
 */
export const newsStandUntil = (
  { articles }: Pick<Newsroom, 'articles'>,
  now: VietnamMoment,
): VietnamMoment | undefined => {
  const since = momentBefore(now, span);
  const oldest = articles
    .flatMap(({ date }) => newsMoment(date) ?? [])
    .filter((moment) => moment >= since)
    .toSorted()[0];
  return oldest && momentAfter(oldest, span);
};

/** W3C date and time: whole days, or with seconds. */
const publicationDate = (article: NewsArticle): string =>
  article.date.precision === 'minute' ? publishedInstant(article) : isoOf(article.date);

/**
 * The news sitemap: published articles of the last two days that search engines may list, newest
 * first, without stubs and samples. `undefined` if there are none, because an empty one is not
 * valid.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export const newsSitemap = async (
  newsroom: Newsroom,
  routes: readonly Route[],
  now: VietnamMoment,
): Promise<OutputText | undefined> => {
  const since = momentBefore(now, span);
  const { site, articles } = newsroom;
  const indexed = new Set(
    routes
      .filter(({ kind }) => pageKinds[kind].sitemaps === 'pagesAndNews')
      .map((route) => indexedUrl(route, newsroom)),
  );
  const publication = { name: xmlCharacters(site.name), language: siteLanguage };
  const entries = articles
    .filter(({ stub, sample }) => !stub && !sample)
    .filter(({ visibility, date }) => visibility === 'published' && isSince(date, since))
    .map((article) => ({ url: absoluteUrl(site.baseUrl, article.path), article }))
    .filter(({ url }) => indexed.has(url))
    .slice(-most)
    .toReversed()
    .map(({ url, article }) => ({
      url,
      news: {
        publication,
        publication_date: publicationDate(article),
        title: xmlCharacters(article.title),
      },
    }));
  if (entries.length === 0) return undefined;
  return { path: sitePaths.newsSitemap, text: await newsUrlsetText(entries) };
};
