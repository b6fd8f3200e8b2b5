import { monthOf, type CalendarMonth } from '../../dates/calendar-date.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { Article, CheckableArticle } from '../content.ts';
import type { Locator } from './parse-yaml.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';
import { approvedText } from '../approval/approval-mark.ts';
import { articleDateProblems, dateInNameProblems } from '../check/article-dates.ts';
import { namesDraft, saysDraft } from './says-draft.ts';
import { problem, type Problem } from '../problem.ts';
import { articleSchema, type ArticleFrontMatter } from '../schema/article-schema.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Every key that an article's front matter may have, at any depth. */
export const articleKeys = knownKeys(articleSchema);

/** `articles/2020/03/x.md` gives `2020/03/x`. */
export const articleKeyOf = (path: string): string => path.slice('articles/'.length, -3);

/**
 * The date as the site uses it: an article with only a month is sorted by the day that the editor
 * chose.
 */
const dateOf = ({ date, sortDay }: ArticleFrontMatter): ArticleFrontMatter['date'] =>
  date.precision === 'month' && sortDay ? { ...date, day: sortDay } : date;

/** Faults between fields, or between a field and the body. */
const articleProblems = (
  { date, sortDay, stub, draft, withdrawn }: Partial<ArticleFrontMatter>,
  { file, key, body, bodyLine }: CheckableArticle,
  locator: Locator,
): Problem[] => {
  const problems: Problem[] = [];
  const folder = key.slice(0, 7).replace('/', '-') as CalendarMonth;
  const isEmpty = body.trim() === '';
  if (date && monthOf(date.day) !== folder) {
    const at = locator.valueAt(['date']);
    problems.push(problem('DATE_FOLDER', at, date.day, folder.replace('-', '/')));
  }
  if (date && sortDay && (date.precision !== 'month' || monthOf(sortDay) !== monthOf(date.day))) {
    problems.push(problem('SORT_DAY', locator.valueAt(['sortDay'])));
  }
  if (stub && !isEmpty) problems.push(problem('STUB_WITH_BODY', locator.valueAt(['stub'])));
  /** An editor who withdraws an article may remove its text too. */
  if (isEmpty && !stub && !draft && !withdrawn) {
    problems.push(problem('BODY_EMPTY', { file, line: bodyLine, column: 1 }));
  }
  return problems;
};

/** An article, or its valid parts. */
export interface ParsedArticle extends Parsed<Article> {
  /**
   * Whether its file declares it as a draft, even if not all fields can be read. A field of another
   * system (`published: false`) declares nothing: it is a fault, so that nobody waits for the article.
   */
  readonly isDraft: boolean;
  readonly checkable?: CheckableArticle;
}

/** Reads `articles/YYYY/MM/<slug>.md`. */
export const parseArticle = (source: SourceFile): ParsedArticle => {
  const { value, problems, locator } = parseMarkdownFile(source, articleSchema, articleKeys);
  if (!value || !locator) {
    return { problems, isDraft: saysDraft(source), ...(locator && { locator }) };
  }
  const { frontMatter, soundFields, written, body, bodyLine } = value;
  const key = articleKeyOf(source.path);
  const slug = key.slice('YYYY/MM/'.length);
  const place = { key, slug, file: source.file, path: sitePaths.article(key), body, bodyLine };
  const { unit: units, congress: congresses, sortDay: _day, ...someFields } = soundFields;
  const checkable = {
    ...place,
    ...someFields,
    ...(units && { units }),
    ...(congresses && { congresses }),
  };
  const all = [
    ...problems,
    ...articleProblems(soundFields, checkable, locator),
    ...articleDateProblems(soundFields, locator),
    ...dateInNameProblems(slug, soundFields, locator),
  ];
  const isBorrowed = all.some(({ code }) => code === 'KEY_FOREIGN') && !namesDraft(source);
  const isDraft =
    (soundFields.draft === true && !isBorrowed) || (!frontMatter && saysDraft(source));
  if (!frontMatter) return { problems: all, locator, checkable, isDraft };
  const { unit, congress, sortDay: _sortDay, ...fields } = frontMatter;
  const article: Article = {
    ...place,
    ...fields,
    date: dateOf(frontMatter),
    units: unit,
    congresses: congress,
    ...(fields.review.length > 0 && { approvable: approvedText(written, body) }),
  };
  return { value: article, problems: all, locator, checkable: article, isDraft };
};
