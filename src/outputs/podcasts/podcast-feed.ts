import { html } from '../../html/html.ts';
import { xml, type Xml } from '../../html/xml.ts';
import type { Episode, EpisodeItem, LiveSlot, Podcast } from './podcast.ts';

/** `135` is `02:15`; podcast apps make links of such moments. */
const clock = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${text}` : text;
};

const itemLine = ({ at, title, url }: EpisodeItem): string =>
  String(
    html`<li>${at !== undefined && `${clock(at)} `}${url === undefined ? title : html`<a href="${url}">${title}</a>`}</li>`,
  );

/** The full notes of an episode as markup: introduction, items with their moments, note. */
const notesOf = ({ introduction, items, note, url, title }: Episode): string =>
  [
    ...introduction.map((paragraph) => String(html`<p>${paragraph}</p>`)),
    ...(items.length > 0 ? [`<ul>${items.map(itemLine).join('')}</ul>`] : []),
    ...(note === undefined ? [] : [String(html`<p>${note}</p>`)]),
    String(html`<p><a href="${url}">${title}</a></p>`),
  ].join('\n');

const transcripts = ({ transcriptUrl, captionsUrl }: Episode, language: string): Xml[] => [
  ...(captionsUrl === undefined
    ? []
    : [
        xml`<podcast:transcript url="${captionsUrl}" type="text/vtt" language="${language}"/>
`,
      ]),
  ...(transcriptUrl === undefined
    ? []
    : [
        xml`<podcast:transcript url="${transcriptUrl}" type="text/plain" language="${language}"/>
`,
      ]),
];

/** The copy for slow networks: apps that know several forms of an episode let the listener choose. */
const smallCopy = ({ type, small }: Episode['sound']): Xml | false =>
  small !== undefined &&
  xml`<podcast:alternateEnclosure type="${type}" length="${small.bytes}" bitrate="32000" title="Bản nhẹ">
<podcast:source uri="${small.url}"/>
</podcast:alternateEnclosure>
`;

const item = (episode: Episode, { language }: Podcast): Xml => {
  const { guid, title, url, published, presenter, sound, chaptersUrl } = episode;
  return xml`<item>
<guid isPermaLink="false">${guid}</guid>
<title>${title}</title>
<link>${url}</link>
<pubDate>${published}</pubDate>
<description>${notesOf(episode)}</description>
<enclosure url="${sound.url}" length="${sound.bytes}" type="${sound.type}"/>
${smallCopy(sound)}${
    sound.seconds !== undefined &&
    xml`<itunes:duration>${sound.seconds}</itunes:duration>
`
  }<itunes:episodeType>full</itunes:episodeType>
<itunes:explicit>false</itunes:explicit>
${transcripts(episode, language)}${
    chaptersUrl !== undefined &&
    xml`<podcast:chapters url="${chaptersUrl}" type="application/json+chapters"/>
`
  }${
    presenter !== undefined &&
    xml`<podcast:person role="host">${presenter}</podcast:person>
`
  }</item>
`;
};

/** A static site cannot switch by the minute: slots are pending, with their beginnings and ends. */
const liveItem = ({ guid, title, start, end, stream, streamType }: LiveSlot): Xml =>
  xml`<podcast:liveItem status="pending" start="${start}" end="${end}">
<guid isPermaLink="false">${guid}</guid>
<title>${title}</title>
<enclosure url="${stream}" length="0" type="${streamType}"/>
<podcast:contentLink href="${stream}">${title}</podcast:contentLink>
</podcast:liveItem>
`;

const categoryOf = ([name, below]: Podcast['category']): Xml =>
  below === undefined
    ? xml`<itunes:category text="${name}"/>
`
    : xml`<itunes:category text="${name}"><itunes:category text="${below}"/></itunes:category>
`;

/**
 * A programme as RSS 2.0 with the tags of Apple Podcasts and of the Podcasting 2.0 namespace. Nothing
 * in it comes from the clock, so that a reader that asks again gets 304 until there is news.
 */
export const podcastFeed = (podcast: Podcast): string => {
  const { title, url, feedUrl, coverUrl, episodes } = podcast;
  return String(xml`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<atom:link href="${feedUrl}" rel="self" type="application/rss+xml"/>
<title>${title}</title>
<link>${url}</link>
<description>${podcast.description}</description>
<language>${podcast.language}</language>
${
  podcast.license !== undefined &&
  xml`<copyright>${podcast.license}</copyright>
`
}${
    episodes[0] &&
    xml`<pubDate>${episodes[0].published}</pubDate>
`
  }<image>
<url>${coverUrl}</url>
<title>${title}</title>
<link>${url}</link>
</image>
<itunes:author>${podcast.author}</itunes:author>
<itunes:owner><itunes:name>${podcast.owner}</itunes:name></itunes:owner>
<itunes:image href="${coverUrl}"/>
${categoryOf(podcast.category)}<itunes:explicit>false</itunes:explicit>
<itunes:type>episodic</itunes:type>
${
  podcast.isHidden &&
  xml`<itunes:block>Yes</itunes:block>
`
}<podcast:guid>${podcast.guid}</podcast:guid>
<podcast:locked>yes</podcast:locked>
<podcast:medium>podcast</podcast:medium>
${podcast.liveSlots.map(liveItem)}${episodes.map((episode) => item(episode, podcast))}</channel>
</rss>
`);
};
