import { termsOf, type Feed, type FeedAudio, type FeedEntry, type FeedTerm } from './feed.ts';
import { xml, type Xml } from '../../html/xml.ts';

/*
 * The library `feed` writes titles and summaries as CDATA, dates in UTC and no language, and does
 * not
 * escape `<` in attributes; so Atom is written here, by a tag that escapes every value.
 */

const author = (name: string): Xml => xml`<author><name>${name}</name></author>\n`;

const category = ({ id, name }: FeedTerm): Xml => xml`<category term="${id}" label="${name}"/>\n`;

const subtitle = (text: string): Xml => xml`<subtitle>${text}</subtitle>\n`;

const summary = (text: string): Xml => xml`<summary>${text}</summary>\n`;

const enclosure = ({ url, type, bytes }: FeedAudio): Xml => {
  const length = bytes !== undefined && xml` length="${bytes}"`;
  return xml`<link rel="enclosure" href="${url}" type="${type}"${length}/>\n`;
};

const entry = (article: FeedEntry): Xml => xml`<entry>
<id>${article.id}</id>
<title>${article.title}</title>
<link rel="alternate" type="text/html" href="${article.url}"/>
<published>${article.published}</published>
<updated>${article.updated}</updated>
${article.authors.map(author)}${termsOf(article).map(category)}${
  article.audio && enclosure(article.audio)
}${article.summary !== undefined && summary(article.summary)}</entry>
`;

/** A feed as Atom 1.0 (RFC 4287); titles and summaries are plain text, which is Atom's default. */
export const atomFeed = (feed: Feed): string =>
  String(xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${feed.id}</id>
<title>${feed.title}</title>
${feed.description !== undefined && subtitle(feed.description)}<link rel="self" type="application/atom+xml" href="${feed.atomUrl}"/>
<link rel="alternate" type="text/html" href="${feed.homeUrl}"/>
<updated>${feed.updated}</updated>
${author(feed.author)}${feed.entries.map(entry)}</feed>
`);
