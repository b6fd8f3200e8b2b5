import { monthOf, type CalendarMonth } from '../dates/calendar-date.ts';
import { sitePaths } from '../url/site-path.ts';
import type { Article } from './content.ts';
import type { Locator } from './parse-yaml.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';
import { problem, type Problem } from './problem.ts';
import { articleSchema } from './schema/article-schema.ts';
import type { SourceFile } from './source-file.ts';

/** `articles/2020/03/x.md` is `2020/03/x`. */
export const articleKeyOf = (path: string): string => path.slice('articles/'.length, -3);

/** Faults that lie between fields, or between a field and the body. */
const articleProblems = (article: Article, locator: Locator, folder: CalendarMonth): Problem[] => {
  const problems: Problem[] = [];
  const isEmpty = article.body.trim() === '';
  const bodyStart = { file: article.file, line: article.bodyLine, column: 1 };
  if (monthOf(article.date.day) !== folder) {
    const at = locator.valueAt(['date']);
    problems.push(problem('DATE_FOLDER', at, article.date.day, folder.replace('-', '/')));
  }
  if (article.stub && !isEmpty) problems.push(problem('STUB_WITH_BODY', locator.valueAt(['stub'])));
  if (isEmpty && !article.stub && !article.draft) problems.push(problem('BODY_EMPTY', bodyStart));
  return problems;
};

/** Reads `articles/YYYY/MM/<slug>.md`. */
export const parseArticle = (source: SourceFile): Parsed<Article> => {
  const { value, problems, locator } = parseMarkdownFile(source, articleSchema);
  if (!value || !locator) return { problems, ...(locator && { locator }) };
  const { unit, sortDay, date, ...fields } = value.frontMatter;
  const key = articleKeyOf(source.path);
  const slug = key.slice('YYYY/MM/'.length);
  const folder = key.slice(0, 7).replace('/', '-') as CalendarMonth;
  const article: Article = {
    ...fields,
    date: date.precision === 'month' && sortDay ? { ...date, day: sortDay } : date,
    units: unit,
    key,
    slug,
    file: source.file,
    path: sitePaths.article(key),
    body: value.split.body,
    bodyLine: value.split.bodyLine,
  };
  return { value: article, problems: articleProblems(article, locator, folder), locator };
};
