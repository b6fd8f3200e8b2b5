import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Content } from '../../content/content.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { foldText } from '../draft/clean-text.ts';
import { dayOfText, wholeDate } from './date-line.ts';
import { endsArticle, isRelatedHeading } from './page-debris.ts';
import { endsSentence, type Line } from './line.ts';

/** A line of the list "Các bài liên quan" in the source. */
export interface RelatedLine {
  readonly title: string;
  readonly date: CalendarDate | undefined;
  readonly url: string | undefined;
}

/** An article of which only title and date are known. */
interface TitledArticle {
  readonly title: string;
  readonly date: CalendarDate;
  readonly url?: string;
}

/** An entry of `related:`: an article of this site, or one known by title and date. */
export type RelatedEntry = string | TitledArticle;

interface Entry {
  readonly text: string;
  readonly url: string | undefined;
}

const urlIn = (node: Nodes): string | undefined => {
  if (node.type === 'link') return node.url;
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.map(urlIn).find((url) => url !== undefined);
};

/** The entries of a line: the line itself, or those of a list or table. */
const entriesOf = (node: Nodes): Entry[] =>
  node.type === 'list' || node.type === 'table' || node.type === 'tableRow'
    ? node.children.flatMap(entriesOf)
    : [{ text: toString(node).trim(), url: urlIn(node) }];

const bullet = /^[\s\-–—•●▪*»›>+·]+/u;
/** What separates a title from the date before or after it. */
const edges = /^[\s)\],;:|–—-]+|[\s([,;:|–—-]+$/gu;

/** Splits a line into a title and the date before or after it: `Tiêu đề (09/03/2020)`. */
const titleAndDate = (line: string): { title: string; date: CalendarDate | undefined } => {
  const written = line.match(wholeDate)?.at(-1);
  if (written === undefined) return { title: line, date: undefined };
  const before = line.slice(0, line.lastIndexOf(written));
  const after = line.slice(before.length + written.length);
  const isFirst = !/\p{L}/u.test(before);
  if (!isFirst && /\p{L}/u.test(after)) return { title: line, date: undefined };
  return { title: (isFirst ? after : before).replaceAll(edges, ''), date: dayOfText(written) };
};

const relatedLine = ({ text, url }: Entry): RelatedLine | undefined => {
  const { title, date } = titleAndDate(text.replace(bullet, ''));
  return /\p{L}/u.test(title) ? { title, date, url } : undefined;
};

/**
 * Whether a line may be in the list: it has a date, is a link, or is as long as a title and not a
 * sentence.
 */
const couldBeEntry = (line: Line): boolean => {
  if (endsArticle(line)) return false;
  if (line.text.search(wholeDate) >= 0 || (line.words >= 5 && !endsSentence(line))) return true;
  return entriesOf(line.block).some(({ url }) => url !== undefined);
};

/** A list of articles ends with the first line that has no date and is not a link. */
export const relatedLines = (tail: readonly Line[]): { entries: RelatedLine[]; rest: Line[] } => {
  const [heading, ...lines] = tail;
  if (!heading || !isRelatedHeading(heading)) return { entries: [], rest: [...tail] };
  const stop = lines.findIndex((line) => !couldBeEntry(line));
  const end = stop < 0 ? lines.length : stop;
  return {
    entries: lines
      .slice(0, end)
      .flatMap(({ block }) => entriesOf(block))
      .flatMap((entry) => relatedLine(entry) ?? []),
    rest: lines.slice(end),
  };
};

type Articles = Content['articles'];

const referenceTo = (
  title: string,
  date: CalendarDate | undefined,
  articles: Articles,
): string | undefined => {
  const folded = foldText(title);
  const alike = articles.filter((article) => foldText(article.title) === folded);
  const found = alike.find((article) => article.date.day === date) ?? alike[0];
  if (!found) return undefined;
  const isOnly = articles.filter(({ slug }) => slug === found.slug).length === 1;
  return isOnly ? found.slug : found.key;
};

/**
 * The value of `related:`, each article once, and the titles that are not usable without a date.
 */
export const relatedEntries = (
  lines: readonly RelatedLine[],
  articles: Articles,
): { entries: RelatedEntry[]; undated: string[] } => {
  const entries = new Map<string, RelatedEntry>();
  const undated: string[] = [];
  for (const { title, date, url } of lines) {
    const known = referenceTo(title, date, articles);
    if (known !== undefined) entries.set(known, known);
    else if (date === undefined) undated.push(title);
    else entries.set(foldText(title), { title, date, ...(url !== undefined && { url }) });
  }
  return { entries: [...entries.values()], undated };
};
