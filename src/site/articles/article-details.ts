import { audioTypeOf } from '../../content/audio-type.ts';
import { changeDate, isoOf } from '../../dates/publishing-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import { soundHref } from '../../url/sound-address.ts';
import { hasOwnCard } from '../../newsroom/own-cards.ts';
import { audioView } from './article-media-views.ts';
import type { ShownArticle } from '../context/article-questions.ts';
import type { FrameDetails, PageFrames, SocialView } from '../page-frame.ts';
import { emergencyViews } from '../radio/emergency-view.ts';
import { publisherOf } from '../schema-org/publisher.ts';
import { newsArticleData, podcastEpisodeData } from '../schema-org/structured-data.ts';
import type { SiteContext } from '../site-context.ts';

/**
 * The article's own picture for shared links, or else the card with its headline, or, before the day from which
 * articles have one, the card of its category.
 */
const socialView = (
  { path, image, category, date, updated }: ShownArticle,
  { mediaFile, setting }: SiteContext,
  { absolute }: PageFrames,
): SocialView => {
  const card = image && mediaFile(image.file)?.card;
  const words = hasOwnCard({ date }, setting('cardsSince'))
    ? sitePaths.articleCard(path)
    : sitePaths.categoryCard(category);
  return {
    image: absolute(card ?? words),
    alt: card && image.alt,
    published: isoOf(date),
    modified: updated && isoOf(changeDate(updated)),
  };
};

const newsData = (
  article: ShownArticle,
  social: SocialView,
  section: string,
  context: SiteContext,
  { absolute }: PageFrames,
): object =>
  newsArticleData({
    url: absolute(article.path),
    headline: article.title,
    description: article.standfirst,
    datePublished: isoOf(article.date),
    dateModified: social.modified,
    images: [{ url: social.image, width: 1200, height: 630 }],
    section,
    units: context.unitsOfArticle(article.key).map(({ name }) => name),
    authors: article.authors,
    publisher: publisherOf({ station: context.setting('station') }, absolute),
    corrections: article.corrections,
  });

const broadcastData = (
  { path, title, standfirst, date, audio }: ShownArticle,
  { mediaFile, setting }: SiteContext,
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
          audioUrl: soundHref(audio, absolute),
          audioType: audioTypeOf(audio),
          seconds: mediaFile(audio)?.seconds,
          series: { name: setting('name'), url: absolute(sitePaths.home) },
        }),
      ];

/** The metadata that the frame of an article's page gives to machines. */
export const articleDetails = (
  article: ShownArticle,
  context: SiteContext,
  frames: PageFrames,
): FrameDetails => {
  const { title, standfirst, category, stub, sample, date } = article;
  const social = socialView(article, context, frames);
  const name = context.category(category)?.name ?? category;
  return {
    description: standfirst ?? title,
    isIndexed: !stub,
    isSample: sample,
    social,
    sounds: [audioView(article, context, frames)],
    emergencies:
      date.precision === 'month'
        ? []
        : emergencyViews(context.emergenciesOn(date.day), context, frames),
    breadcrumb: [
      { name, path: sitePaths.category(category) },
      { name: title, path: article.path },
    ],
    /** Search engines could not list a stub as an article, and a sample is not news. */
    structuredData:
      stub || sample
        ? []
        : [
            newsData(article, social, name, context, frames),
            ...broadcastData(article, context, frames),
          ],
  };
};
