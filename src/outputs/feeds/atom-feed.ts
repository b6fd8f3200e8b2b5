import { termsOf, type Feed, type FeedAudio, type FeedEntry, type FeedTerm } from './feed.ts';
import { xml, type Xml } from '../../html/xml.ts';

/*
 * The library `feed` writes titles and summaries as CDATA, dates in UTC and no language, and does
 * not escape `<` in attributes; so Atom is written here, by a tag that escapes every value.
 */

const author = (name: string): Xml => xml`<author><name>${name}</name></author>\n`;

const category = ({ id, name }: FeedTerm): Xml => xml`<category term="${id}" label="${name}"/>\n`;

const subtitle = (text: string): Xml => xml`<subtitle>${text}</subtitle>\n`;

const summary = (text: string): Xml => xml`<summary>${text}</summary>\n`;

const published = (at: string): Xml => xml`<published>${at}</published>\n`;

/** By RFC 4287, section 3.1.1.2, the markup is escaped, and means the content of a `div`. */
const content = (markup: string): Xml => xml`<content type="html">${markup}</content>\n`;

const enclosure = ({ url, type, bytes }: FeedAudio): Xml => {
  const length = bytes !== undefined && xml` length="${bytes}"`;
  return xml`<link rel="enclosure" href="${url}" type="${type}"${length}/>\n`;
};

const entry = (article: FeedEntry): Xml => xml`<entry>
<id>${article.id}</id>
<title>${article.title}</title>
<link rel="alternate" type="text/html" href="${article.url}"/>
${article.published !== undefined && published(article.published)}<updated>${article.updated}</updated>
<dc:date>${article.date}</dc:date>
${article.authors.map(author)}${termsOf(article).map(category)}${
  article.audio && enclosure(article.audio)
}${article.summary !== undefined && summary(article.summary)}${
  article.content !== undefined && content(article.content)
}</entry>
`;

/**
 * A feed as Atom 1.0 (RFC 4287); titles and summaries are plain text, Atom's default. Atom's
 * moments are exact to the second, so Dublin Core's date, which may be a day or a month, has the
 * precision of the source.
 */
export const atomFeed = (feed: Feed): string =>
  String(xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="vi">
<id>${feed.id}</id>
<title>${feed.title}</title>
${feed.description !== undefined && subtitle(feed.description)}<link rel="self" type="application/atom+xml" href="${feed.atomUrl}"/>
<link rel="alternate" type="text/html" href="${feed.homeUrl}"/>
<updated>${feed.updated}</updated>
${author(feed.author)}${feed.entries.map(entry)}</feed>
`);
