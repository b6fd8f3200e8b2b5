import { gzipSync } from 'node:zlib';
import { html } from '../../html/html.ts';
import { portableHtml } from '../../html/portable-html.ts';
import type { NewsArticle } from '../../newsroom/newsroom.ts';
import { formatDate } from '../../dates/calendar-date.ts';
import type { FeedEntry } from './feed.ts';
import type { FeedOptions } from './feed-entry.ts';

/**
 * The most compressed bytes for the texts of one feed; its frame and summaries take less than the
 * rest of 60 kB.
 */
const mostBytes = 45_000;

/**
 * The whole text of an article: the parts above the text on its page, the text, its corrections.
 */
const fullText = (
  { key, standfirst, corrections }: NewsArticle,
  page: string,
  { bodyOf, labels }: FeedOptions,
): string | undefined => {
  const body = bodyOf?.(key);
  if (body === undefined) return undefined;
  const above = standfirst === undefined ? '' : html`<p><strong>${standfirst}</strong></p>`;
  const below = corrections.map(
    ({ date, text }) => html`<p>${labels.feeds.correction(formatDate(date))}: ${text}</p>`,
  );
  return [above, portableHtml(body, page), ...below].map(String).filter(Boolean).join('\n');
};

/**
 * Entries with their whole texts, the newest first, as long as the feed stays small; older ones
 * have only their summaries.
 */
export const withFullTexts = (
  fed: readonly (readonly [NewsArticle, FeedEntry])[],
  options: FeedOptions,
): FeedEntry[] => {
  let left = mostBytes;
  return fed.map(([article, entry]) => {
    const content = left > 0 ? fullText(article, entry.url, options) : undefined;
    if (content === undefined) return entry;
    left -= gzipSync(content).length;
    return left < 0 ? entry : { ...entry, content };
  });
};
