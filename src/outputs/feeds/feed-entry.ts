import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { audioTypeOf } from '../../content/audio-type.ts';
import { isoOf } from '../../dates/publishing-date.ts';
import { identityOf } from '../../newsroom/identity.ts';
import { absoluteUrl, type BaseUrl } from '../../url/base-url.ts';
import { soundHref, type SoundAddress } from '../../url/sound-address.ts';
import { publishedInstant, updatedInstant } from '../article-instants.ts';
import { beginningOf } from '../beginning-of.ts';
import type { FeedAudio, FeedEntry, FeedTerm } from './feed.ts';
import type { OutputOptions } from '../output-options.ts';

export type FeedOptions = Pick<
  OutputOptions,
  'labels' | 'bytesOfMedia' | 'emergencies' | 'texts' | 'bodyOf' | 'bodyHash'
>;

const audioOf = (
  file: SoundAddress,
  base: BaseUrl,
  bytesOfMedia: ReadonlyMap<string, number>,
): FeedAudio => ({
  url: soundHref(file, (path) => absoluteUrl(base, path)),
  type: audioTypeOf(file),
  bytes: bytesOfMedia.get(file),
});

const summaryOf = (
  { key, standfirst }: NewsArticle,
  texts: FeedOptions['texts'],
): string | undefined => {
  if (standfirst !== undefined) return standfirst;
  /** An article with only pictures has no text. */
  return beginningOf(texts?.get(key) ?? '') || undefined;
};

const termsOf = (
  ids: readonly string[],
  register: readonly { readonly id: string; readonly name: string }[],
): FeedTerm[] =>
  register.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));

/** An article as an entry of a feed; if no author is named, the station is the author. */
export const feedEntry = (
  article: NewsArticle,
  { site, categories, units }: Newsroom,
  { labels, bytesOfMedia, texts }: FeedOptions,
): FeedEntry => {
  const { category, title, sample, authors, audio } = article;
  return {
    id: absoluteUrl(identityOf(site), article.path),
    url: absoluteUrl(site.baseUrl, article.path),
    title: sample ? labels.sampleTitle(title) : title,
    summary: summaryOf(article, texts),
    date: isoOf(article.date),
    published: article.date.precision === 'month' ? undefined : publishedInstant(article),
    updated: updatedInstant(article),
    category: termsOf([category], categories)[0] ?? { id: category, name: category },
    units: termsOf(article.units, units),
    authors: authors.length > 0 ? authors : [site.station],
    audio: audio && audioOf(audio, site.baseUrl, bytesOfMedia),
  };
};
