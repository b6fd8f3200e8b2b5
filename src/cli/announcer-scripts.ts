import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { AnnouncerScript } from '../announcer/announcer-script.ts';
import { articlesOfDay, askedArticle, type AskedOptions } from '../announcer/asked-articles.ts';
import { composeScript, type WrittenScript } from '../announcer/compose-script.ts';
import { dayInWords } from '../announcer/day-in-words.ts';
import { fieldPlaces } from '../announcer/field-places.ts';
import { readingManner } from '../announcer/reading-manner.ts';
import { scriptItem } from '../announcer/script-item.ts';
import type { Article, Content } from '../content/content.ts';
import { loadContent } from '../content/load-content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { parseCalendarDate, type CalendarDate } from '../dates/calendar-date.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { readVietnameseDate } from '../dates/vietnamese-date.ts';
import { OperationError } from '../operation/operation-error.ts';
import { vi } from '../../layouts/words/vi/vi.ts';
import { folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';

/** `2020-03-12`, `12/3/2020`; `undefined` for what is not meant as a day. */
const dayTyped = (typed: string): CalendarDate | undefined => {
  if (!/^[\d/.-]+$/u.test(typed)) return undefined;
  const reading = readVietnameseDate(typed);
  const day = parseCalendarDate(typed) ?? (reading?.overflow ? undefined : reading?.nearest);
  if (day) return day;
  throw new OperationError('SCRIPT_DAY', { typed });
};

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The article of a typed file: a path from the current folder or from the content folder. */
const articleTyped = (typed: string, folder: Folder, articles: Content['articles']): Article => {
  const paths = [folderOf(typed).path, resolve(folder.path, typed)];
  const path = paths.find(isFile);
  if (path === undefined) throw new OperationError('SCRIPT_NO_FILE', { file: typed });
  const inside = relative(folder.path, path).split(sep).join('/');
  const file = `${folder.label}/${inside}`;
  const article = articles.find((each) => each.file === file);
  if (article) return article;
  if (/^articles\/.*\.md$/u.test(inside)) throw new OperationError('SCRIPT_FAULTY', { file });
  throw new OperationError('SCRIPT_NOT_ARTICLE', {
    file: folderOf(typed).label,
    folder: folder.label,
  });
};

/** The words of a script around its items. */
const frameOf = (
  { station, announcer }: Content['site'],
  day: CalendarDate | undefined,
): Omit<WrittenScript, 'items'> => ({
  station,
  slots: [],
  ...(day !== undefined && {
    day: dayInWords(day),
    greeting: announcer?.greeting ?? vi.standardGreeting,
    closing: announcer?.closing ?? vi.standardClosing,
  }),
});

const chosen = (
  typed: readonly string[],
  { site, articles: all }: Content,
  folder: Folder,
  options: AskedOptions,
): { readonly day: CalendarDate | undefined; readonly articles: readonly Article[] } => {
  const days = typed.map(dayTyped);
  const [day] = days;
  if (day === undefined || typed.length > 1) {
    if (days.some((each) => each !== undefined)) throw new OperationError('SCRIPT_MIXED', {});
    const articles = typed.map((each) => askedArticle(articleTyped(each, folder, all), options));
    return { day: undefined, articles };
  }
  const shown = site.samples ? all : all.filter(({ sample }) => !sample);
  return { day, articles: articlesOfDay(shown, day, options) };
};

/** A script, with the content that it was made from. */
export interface MadeScript {
  readonly script: AnnouncerScript;
  readonly title: string;
  readonly parsed: ParsedContent & { readonly content: Content };
}

/**
 * The script of a day or of some articles.
 *
 * @param typed a day, or files
 * @throws OperationError `SCRIPT_…` if there is nothing to read, `CONTENT_…` if the folder is not
 * there or its settings are faulty
 */
export const makeScript = async (
  typed: readonly string[],
  flags: SiteFlags,
): Promise<MadeScript> => {
  const folder = folderOf(flags.content);
  const parsed = await loadContent(folder.path, folder.label);
  const { content, locators } = parsed;
  if (!content) throw new OperationError('CONTENT_FAULTY', { file: `${folder.label}/site.yaml` });
  const options = { now: vietnamMoment(instantOf(flags)), drafts: flags.drafts ?? false };
  const { day, articles } = chosen(typed, content, folder, options);
  const manner = readingManner(content.site);
  const items = articles.map((article) =>
    scriptItem(article, manner, fieldPlaces(locators.get(article.file), article)),
  );
  const writing = { ...frameOf(content.site, day), items };
  return {
    script: composeScript(writing, manner, vi.standardProgramme),
    title: writing.day ?? articles.map(({ title }) => title).join('; '),
    parsed: { ...parsed, content },
  };
};
