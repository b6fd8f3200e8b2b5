import { audioTypeOf } from '../../content/audio-type.ts';
import type { RenderedMarkdown } from '../../markdown/render-markdown.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { isoOf } from '../../dates/publishing-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { KnownMedia } from './article-media-views.ts';
import type { FrameDetails, PageFrames, SocialView } from '../page-frame.ts';
import { publisherOf } from '../schema-org/publisher.ts';
import { newsArticleData, podcastEpisodeData } from '../schema-org/structured-data.ts';

/** The article's own picture for links to it, else the card of its category. */
const socialView = (
  { image, category, date, updated }: NewsArticle,
  { facts }: KnownMedia,
  { absolute }: PageFrames,
): SocialView => {
  const card = image && facts.pictures.get(image.file)?.card;
  return {
    image: absolute(card ?? sitePaths.categoryCard(category)),
    alt: card && image.alt,
    published: isoOf(date),
    modified: updated,
  };
};

const namesOf = (
  ids: readonly string[],
  entries: readonly { readonly id: string; readonly name: string }[],
): string[] => entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

const newsData = (
  article: NewsArticle,
  { image }: SocialView,
  { site, categories, units }: Newsroom,
  { absolute }: PageFrames,
): object =>
  newsArticleData({
    url: absolute(article.path),
    headline: article.title,
    description: article.standfirst,
    datePublished: isoOf(article.date),
    dateModified: article.updated,
    images: [{ url: image, width: 1200, height: 630 }],
    section: namesOf([article.category], categories)[0] ?? article.category,
    units: namesOf(article.units, units),
    authors: article.authors,
    publisher: publisherOf(site, absolute),
    corrections: article.corrections,
  });

const broadcastData = (
  { path, title, standfirst, date, audio }: NewsArticle,
  { facts }: KnownMedia,
  { site }: Newsroom,
  { absolute }: PageFrames,
): object[] =>
  audio === undefined
    ? []
    : [
        podcastEpisodeData({
          url: absolute(path),
          name: title,
          description: standfirst,
          datePublished: isoOf(date),
          audioUrl: absolute(audio),
          audioType: audioTypeOf(audio),
          seconds: facts.seconds.get(audio),
          series: { name: site.name, url: absolute(sitePaths.home) },
        }),
      ];

/**
 * What the frame around an article's page says of it to machines.
 *
 * @param body absent for a stub, which is no article that search engines could list
 */
export const articleDetails = (
  article: NewsArticle,
  body: RenderedMarkdown | undefined,
  newsroom: Newsroom,
  knownMedia: KnownMedia,
  frames: PageFrames,
): FrameDetails => {
  const { title, standfirst, category, stub } = article;
  const social = socialView(article, knownMedia, frames);
  const name = namesOf([category], newsroom.categories)[0] ?? category;
  return {
    description: standfirst ?? title,
    isIndexed: !stub,
    social,
    breadcrumb: [
      { name, path: sitePaths.category(category) },
      { name: title, path: article.path },
    ],
    structuredData:
      body === undefined
        ? []
        : [
            newsData(article, social, newsroom, frames),
            ...broadcastData(article, knownMedia, newsroom, frames),
          ],
  };
};
