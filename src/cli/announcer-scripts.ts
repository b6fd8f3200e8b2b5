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
import type { CalendarDate } from '../dates/calendar-date.ts';
import { vietnamMoment } from '../dates/vietnam-clock.ts';
import { OperationError } from '../operation/operation-error.ts';
import { vi } from '../../layouts/words/vi/vi.ts';
import { broadcastScripts, type BroadcastChoice } from './broadcast-scripts.ts';
import { folderOf, instantOf, type Folder, type SiteFlags } from './options.ts';
import { dayTyped } from './script-day.ts';

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

/** The day that is asked for; `undefined` if files are. */
const askedDay = (typed: readonly string[]): CalendarDate | undefined => {
  const days = typed.map(dayTyped);
  if (typed.length > 1 && days.some((day) => day !== undefined)) {
    throw new OperationError('SCRIPT_MIXED', {});
  }
  return days[0];
};

const articlesAsked = (
  typed: readonly string[],
  day: CalendarDate | undefined,
  { site, articles: all }: Content,
  folder: Folder,
  options: AskedOptions,
): readonly Article[] => {
  if (day === undefined) {
    return typed.map((each) => askedArticle(articleTyped(each, folder, all), options));
  }
  return articlesOfDay(site.samples ? all : all.filter(({ sample }) => !sample), day, options);
};

/** Scripts, with the content that they were made from. */
export interface MadeScripts {
  /** One for each broadcast of a day; otherwise one. */
  readonly scripts: readonly AnnouncerScript[];
  readonly title: string;
  readonly parsed: ParsedContent & { readonly content: Content };
}

/**
 * The scripts of the broadcasts of a day, or the script of its articles if it has no broadcast, or
 * that of some articles.
 *
 * @param typed a day, or files
 * @throws OperationError `SCRIPT_…` if there is nothing to read, `CONTENT_…` if the folder does not
 * exist or its settings are faulty
 */
export const makeScripts = async (
  typed: readonly string[],
  flags: SiteFlags & BroadcastChoice,
): Promise<MadeScripts> => {
  const day = askedDay(typed);
  const { programme, slot, drafts = false } = flags;
  if (day === undefined && (programme ?? slot) !== undefined) {
    throw new OperationError('SCRIPT_ONLY_DAY', {});
  }
  const folder = folderOf(flags.content);
  const parsed = await loadContent(folder.path, folder.label);
  const { content, locators } = parsed;
  if (!content) throw new OperationError('CONTENT_FAULTY', { file: `${folder.label}/site.yaml` });
  const made = { parsed: { ...parsed, content } };
  const choice = { programme, slot, drafts };
  const onAir = day === undefined ? [] : broadcastScripts(content, locators, day, choice);
  if (day !== undefined && onAir.length > 0) {
    return { ...made, scripts: onAir, title: dayInWords(day) };
  }
  const options = { now: vietnamMoment(instantOf(flags)), drafts };
  const articles = articlesAsked(typed, day, content, folder, options);
  const manner = readingManner(content.site);
  const items = articles.map((article) =>
    scriptItem(article, manner, fieldPlaces(locators.get(article.file), article)),
  );
  const writing = { ...frameOf(content.site, day), items };
  return {
    ...made,
    scripts: [composeScript(writing, manner, vi.standardProgramme)],
    title: writing.day ?? articles.map(({ title }) => title).join('; '),
  };
};
