import type { Correction } from '../../content/schema/correction-schema.ts';
import type { Category } from '../../content/schema/category-schema.ts';
import type { Thread } from '../../content/schema/thread-schema.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import type { PublishingDate } from '../../dates/publishing-date.ts';
import type { Departure } from '../../newsroom/visibility/departures.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import {
  relatedArticles,
  type RelatedEntry,
} from '../../newsroom/related-articles/related-articles.ts';
import { threadsOf } from '../../newsroom/thread-articles.ts';
import { lazily } from './lazily.ts';
import {
  listedArticle,
  namedArticle,
  type ListedArticle,
  type NamedArticle,
} from './listed-article.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { partOf } from './part-of.ts';

const shown = [
  'key',
  'path',
  'title',
  'standfirst',
  'date',
  'updated',
  'visibility',
  'stub',
  'sample',
  'category',
  'congresses',
  'authors',
  'byline',
  'image',
  'audio',
  'attachments',
  'corrections',
] as const;

/** The fields of an article that its own pages show; the text is a separate question. */
export type ShownArticle = Pick<NewsArticle, (typeof shown)[number]>;

/** An entry of "Các bài liên quan": an article of this site or of another one. */
export type RelatedAnswer =
  | { readonly article: NamedArticle; readonly reason: RelatedEntry['reason'] }
  | Extract<RelatedEntry, { readonly elsewhere: unknown }>;

const read = ['file', 'title', 'standfirst', 'byline', 'body', 'bodyLine', 'sample'] as const;

/** The fields of an article that an announcer needs, as its editor wrote them. */
export type ReadAnswer = Pick<NewsArticle, (typeof read)[number]>;

/** An article that was permanently withdrawn. */
export interface DepartedAnswer {
  readonly published: PublishingDate;
  readonly departure: Departure;
}

/** Questions about articles. */
export interface ArticleQuestions {
  readonly article: (key: string) => ShownArticle | undefined;
  /** The article as it is read aloud; `undefined` for a stub too. */
  readonly readArticle: (key: string) => ReadAnswer | undefined;
  /** Its units under their names on the day of the article, in the order of the register. */
  readonly unitsOfArticle: (key: string) => readonly Pick<Unit, 'id' | 'name'>[];
  readonly threadsOfArticle: (key: string) => readonly Pick<Thread, 'id' | 'title'>[];
  readonly neighboursOf: (key: string) => Neighbours;
  readonly relatedTo: (key: string) => readonly RelatedAnswer[];
  readonly departedArticle: (key: string) => DepartedAnswer | undefined;
  /** The newest article with a body. */
  readonly leadArticle: () => ListedArticle | undefined;
  /** Every correction with its article, in the order of the articles. */
  readonly corrections: () => readonly (Correction & { readonly article: NamedArticle })[];
  readonly category: (id: string) => Pick<Category, 'id' | 'name' | 'description'> | undefined;
  /** All categories, in the order of the register. */
  readonly categories: () => readonly Pick<Category, 'id' | 'name'>[];
  readonly thread: (id: string) => Pick<Thread, 'id' | 'title' | 'description'> | undefined;
  /** All threads, in the order of the register. */
  readonly threads: () => readonly Pick<Thread, 'id' | 'title'>[];
}

const relatedAnswer = (entry: RelatedEntry): RelatedAnswer =>
  'article' in entry
    ? { article: namedArticle(entry.article), reason: entry.reason }
    : { elsewhere: entry.elsewhere, reason: entry.reason };

const ofArticle = (newsroom: Newsroom, key: string): NewsArticle | undefined =>
  newsroom.articleByKey.get(key);

export const articleAnswers = (newsroom: Newsroom): ArticleQuestions => {
  const { articles, categories, departed, threads, units } = newsroom;
  const related = lazily(() => relatedArticles(newsroom));
  const lead = articles.findLast(({ stub }) => !stub);
  const departedByKey = new Map(departed.map((each) => [each.key, each]));
  const categoryNames = categories.map((each) => partOf(each, ['id', 'name']));
  const threadNames = threads.map((each) => partOf(each, ['id', 'title']));
  return {
    article: (key) => {
      const article = ofArticle(newsroom, key);
      return article && partOf(article, shown);
    },
    readArticle: (key) => {
      const article = ofArticle(newsroom, key);
      return article && !article.stub ? partOf(article, read) : undefined;
    },
    unitsOfArticle: (key) => {
      const ids = ofArticle(newsroom, key)?.units ?? [];
      return units.filter(({ id }) => ids.includes(id)).map((unit) => partOf(unit, ['id', 'name']));
    },
    threadsOfArticle: (key) => {
      const article = ofArticle(newsroom, key);
      return (article ? threadsOf(article, newsroom) : []).map((each) =>
        partOf(each, ['id', 'title']),
      );
    },
    neighboursOf: (key) => {
      const article = ofArticle(newsroom, key);
      return article ? neighboursOf(article, newsroom) : { older: undefined, newer: undefined };
    },
    relatedTo: (key) => {
      const article = ofArticle(newsroom, key);
      return article ? related()(article).map(relatedAnswer) : [];
    },
    departedArticle: (key) => {
      const article = departedByKey.get(key);
      return article && { published: article.date, departure: article.departure };
    },
    leadArticle: () => lead && listedArticle(lead),
    corrections: () =>
      articles.flatMap((article) =>
        article.corrections.map((correction) => ({
          ...correction,
          article: namedArticle(article),
        })),
      ),
    category: (id) => {
      const category = categories.find((each) => each.id === id);
      return category && partOf(category, ['id', 'name', 'description']);
    },
    categories: () => categoryNames,
    thread: (id) => {
      const thread = threads.find((each) => each.id === id);
      return thread && partOf(thread, ['id', 'title', 'description']);
    },
    threads: () => threadNames,
  };
};
