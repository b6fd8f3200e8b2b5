import { termsOf, type Feed, type FeedAudio, type FeedEntry } from './feed.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';
import { siteLanguage } from '../../site/site-language.ts';

/* The library `feed` writes JSON Feed 1, without `authors`, `language` and `attachments`. */

const attachment = ({ url, type, bytes }: FeedAudio) => ({
  url,
  mime_type: type,
  size_in_bytes: bytes,
});

const author = (name: string) => ({ name });

/** The namespace of the extension. */
const extension = 'http://purl.org/dc/elements/1.1/date';

/**
 * An item must have content, so the title replaces it if nothing else is known. An extension has
 * the date with the precision of the source, a day or a month; without a day the item has no
 * moment.
 */
const feedItem = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  ...(entry.content === undefined
    ? { content_text: entry.summary ?? entry.title }
    : { content_html: entry.content }),
  summary: entry.summary,
  date_published: entry.published,
  ...(entry.published !== undefined && { date_modified: entry.updated }),
  _date: { about: extension, value: entry.date },
  authors: entry.authors.map(author),
  tags: termsOf(entry).map(({ name }) => name),
  attachments: entry.audio && [attachment(entry.audio)],
});

const plainText = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? xmlCharacters(value) : value;

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), with the same texts as its Atom version. */
export const jsonFeed = (feed: Feed): string => {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.jsonUrl,
    description: feed.description,
    language: siteLanguage,
    authors: [author(feed.author)],
    items: feed.entries.map(feedItem),
  };
  return `${JSON.stringify(document, plainText, 1)}\n`;
};
