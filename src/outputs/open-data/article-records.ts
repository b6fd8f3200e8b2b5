import { changeDate, isoOf } from '../../dates/publishing-date.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import type { ByArticle } from '../output-options.ts';
import type { RecordOf } from '../../site/open-data/registers.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';

type ArticleRecord = RecordOf<'articles'>;

type Names = ReadonlyMap<string, string>;

const namesOf = (register: readonly { readonly id: string; readonly name: string }[]): Names =>
  new Map(register.map(({ id, name }) => [id, xmlCharacters(name)]));

const articleRecord = (
  article: NewsArticle,
  url: string,
  { categories, units }: { readonly categories: Names; readonly units: Names },
  words: number | undefined,
): ArticleRecord => ({
  id: article.key,
  url,
  title: xmlCharacters(article.title),
  date: isoOf(article.date),
  datePrecision: article.date.precision,
  ...(article.updated !== undefined && { updated: isoOf(changeDate(article.updated)) }),
  categoryId: article.category,
  categoryName: categories.get(article.category) ?? article.category,
  unitIds: [...article.units],
  unitNames: article.units.map((id) => units.get(id) ?? id),
  ...(article.byline !== undefined && { byline: xmlCharacters(article.byline) }),
  authors: article.authors.map(xmlCharacters),
  isStub: article.stub,
  isSample: article.sample,
  hasAudio: article.audio !== undefined,
  ...(words !== undefined && !article.stub && { wordCount: words }),
});

/**
 * Every published article, newest first, including those of which only title and date are known.
 *
 * @param wordCounts the number of words in articles' bodies, by article key
 */
export const articleRecords = (
  { site, categories, units, articles }: Newsroom,
  wordCounts: ByArticle<number> = new Map<string, number>(),
): ArticleRecord[] => {
  const names = { categories: namesOf(categories), units: namesOf(units) };
  return articles
    .filter(({ visibility }) => visibility === 'published')
    .map((article) => {
      const url = absoluteUrl(site.baseUrl, article.path);
      return articleRecord(article, url, names, wordCounts.get(article.key));
    })
    .toReversed();
};
