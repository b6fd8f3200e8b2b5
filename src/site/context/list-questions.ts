import {
  monthOf,
  yearOf,
  type CalendarDate,
  type CalendarMonth,
} from '../../dates/calendar-date.ts';
import { articlesOfCongress } from '../../newsroom/congresses/congress-articles.ts';
import type { NewsArticle, Newsroom } from '../../newsroom/newsroom.ts';
import { predecessorArticles } from '../../newsroom/units/predecessor-articles.ts';
import { threadArticles } from '../../newsroom/thread-articles.ts';
import { lazily } from './lazily.ts';
import { listedArticle, type ListedArticle } from './listed-article.ts';

/** The name of a list of articles; every list has the newsroom's order, oldest first. */
export type ArticleList =
  | 'all'
  /** All except the lead story of the home page. */
  | 'besideLead'
  /** Those with a sound file. */
  | 'heard'
  | `category/${string}`
  | `unit/${string}`
  /** Those of the unit's predecessors. */
  | `beforeUnit/${string}`
  | `month/${string}`
  /** Those of the week that begins on this Monday; an article without a day is in no week. */
  | `week/${string}`
  | `thread/${string}`
  | `congress/${string}`
  /** Those whose texts name an official document. */
  | `naming/${string}`;

/** A month with the number of its articles. */
export interface MonthCount {
  readonly month: CalendarMonth;
  readonly count: number;
}

/**
 * Questions about lists of articles; they return only the part that a page shows, never a whole
 * list.
 */
export interface ListQuestions {
  readonly count: (list: ArticleList) => number;
  /** The newest articles of a list, newest first; all if no number is given. */
  readonly newest: (list: ArticleList, most?: number) => readonly ListedArticle[];
  /** Articles of a list by their positions, oldest first; `to` is exclusive. */
  readonly slice: (list: ArticleList, from: number, to?: number) => readonly ListedArticle[];
  /** The months that have articles, newest first; only those of a year if one is given. */
  readonly months: (year?: string) => readonly MonthCount[];
  /** The Mondays of the weeks that have articles of a month, newest first. */
  readonly weeksOf: (month: string) => readonly CalendarDate[];
  /** The Monday of the newest week that has articles. */
  readonly newestWeek: () => CalendarDate | undefined;
  /** The years that have articles, newest first. */
  readonly years: () => readonly string[];
}

/** How each kind of list finds its articles. */
type Finders = Readonly<Record<string, (id: string) => readonly NewsArticle[]>>;

const findersIn = (
  newsroom: Newsroom,
  naming: () => ReadonlyMap<string, readonly NewsArticle[]>,
): Finders => {
  const { articles, byCategory, byMonth, byUnit, byWeek, congresses, threads } = newsroom;
  return {
    all: () => articles,
    besideLead: () => {
      const lead = articles.findLast(({ stub }) => !stub);
      return articles.filter((article) => article !== lead);
    },
    heard: () => articles.filter(({ audio }) => audio !== undefined),
    category: (id) => byCategory.get(id) ?? [],
    unit: (id) => byUnit.get(id) ?? [],
    beforeUnit: (id) => predecessorArticles(id, newsroom),
    month: (month) => byMonth.get(month as CalendarMonth) ?? [],
    week: (monday) => byWeek.get(monday as CalendarDate) ?? [],
    thread: (id) => {
      const thread = threads.find((each) => each.id === id);
      return thread ? threadArticles(thread, newsroom) : [];
    },
    congress: (id) => {
      const congress = congresses.find((each) => each.id === id);
      return congress ? articlesOfCongress(congress, newsroom).toReversed() : [];
    },
    naming: (slug) => naming().get(slug) ?? [],
  };
};

/** The Mondays of each month's articles, newest first: a week may belong to two months. */
const weeksByMonth = (byWeek: Newsroom['byWeek']): ReadonlyMap<string, readonly CalendarDate[]> => {
  const pairs = [...byWeek].flatMap(([monday, articles]) =>
    [...new Set(articles.map(({ date }) => monthOf(date.day)))].map((month) => ({ month, monday })),
  );
  const byMonth = Map.groupBy(pairs.toReversed(), ({ month }) => month);
  return new Map([...byMonth].map(([month, its]) => [month, its.map(({ monday }) => monday)]));
};

/** @param naming the articles whose texts name an official document, by its slug */
export const listAnswers = (
  newsroom: Newsroom,
  naming: () => ReadonlyMap<string, readonly NewsArticle[]>,
): ListQuestions => {
  const { byMonth, byWeek } = newsroom;
  const finders = findersIn(newsroom, naming);
  const found = new Map<ArticleList, readonly NewsArticle[]>();
  const articlesOf = (list: ArticleList): readonly NewsArticle[] => {
    const [kind = '', ...id] = list.split('/');
    const known = found.get(list) ?? finders[kind]?.(id.join('/')) ?? [];
    found.set(list, known);
    return known;
  };
  const months = lazily(() =>
    [...byMonth].toReversed().map(([month, its]) => ({ month, count: its.length })),
  );
  const weeks = lazily(() => weeksByMonth(byWeek));
  return {
    count: (list) => articlesOf(list).length,
    newest: (list, most) => {
      const all = articlesOf(list);
      const first = most === undefined ? 0 : Math.max(0, all.length - most);
      return all.slice(first).toReversed().map(listedArticle);
    },
    slice: (list, from, to) => articlesOf(list).slice(from, to).map(listedArticle),
    months: (year) =>
      year === undefined ? months() : months().filter(({ month }) => yearOf(month) === year),
    weeksOf: (month) => weeks().get(month) ?? [],
    newestWeek: () => [...byWeek.keys()].at(-1),
    years: () => [...new Set(months().map(({ month }) => yearOf(month)))],
  };
};
