import type { Article, Content } from '../content/content.ts';
import { isValidOn } from '../content/unit-validity.ts';
import { daysBefore, dayAfter, mondayOf, sundayAfter } from '../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { earliestDay, latestDay } from '../dates/imprecise-date.ts';
import { dayOf, startOf, type VietnamMoment } from '../dates/vietnam-clock.ts';
import { stateOfArticle } from './article-state.ts';
import type { ArticleState } from './article-states.ts';
import type { PlannedArticle, WeekPlan } from './planned-week.ts';

type Planned = Pick<Content, 'articles' | 'units' | 'congresses'>;

const waiting: ReadonlySet<ArticleState> = new Set([
  'draft',
  'returned',
  'waiting',
  'changed',
  'byAuthor',
  'approved',
]);

const daysLookedBack = 14;
const daysWithout = 90;

const plannedOf = (article: Article, now: VietnamMoment): PlannedArticle => ({
  key: article.key,
  title: article.title,
  state: stateOfArticle(article, now).state,
  due: article.publishAt ?? startOf(article.date),
});

/** An article of which only the month is known has no day in a week. */
const hasDay = ({ date, publishAt }: Article): boolean =>
  date.precision !== 'month' || publishAt !== undefined;

const congressesWithout = (
  { articles, congresses }: Planned,
  from: CalendarDate,
  to: CalendarDate,
): WeekPlan['congressesWithout'] => {
  const named = new Set(articles.flatMap((each) => each.congresses));
  return congresses
    .filter(({ id, actual, planned }) => {
      const time = actual ?? planned;
      if (named.has(id) || !time || time.kind === 'unknown' || time.kind === 'months') return false;
      const [first, last] = [earliestDay(time), latestDay(time)];
      return first !== undefined && last !== undefined && first <= to && last >= from;
    })
    .map(({ id, name }) => ({ id, name }));
};

const unitsWithout = ({ articles, units }: Planned, today: CalendarDate) => {
  const newest = new Map<string, CalendarDate>();
  for (const { units: ids, date } of articles) {
    for (const id of ids) if ((newest.get(id) ?? '') < date.day) newest.set(id, date.day);
  }
  const since = daysBefore(today, daysWithout);
  return units
    .filter((unit) => isValidOn(unit, today) && (newest.get(unit.id) ?? '') < since)
    .map(({ id, name }) => ({ id, name, newest: newest.get(id) }));
};

const byDue = (a: PlannedArticle, b: PlannedArticle): number =>
  a.due < b.due || (a.due === b.due && a.key < b.key) ? -1 : 1;

/**
 * The plan of the week of a moment, from Monday to Sunday. Pure.
 *
 * @param within the week is that of this moment; states and delays are those of now
 */
export const weekPlan = (
  content: Planned,
  now: VietnamMoment,
  within: VietnamMoment = now,
): WeekPlan => {
  const today = dayOf(now);
  const monday = mondayOf(dayOf(within));
  const sunday = sundayAfter(monday);
  const days = Array.from({ length: 6 }).reduce<CalendarDate[]>(
    (list) => [...list, dayAfter(list.at(-1) ?? monday)],
    [monday],
  );
  const plans = (articles: Planned['articles']): PlannedArticle[] =>
    articles.map((article) => plannedOf(article, now)).toSorted(byDue);
  const dated = plans(content.articles.filter(hasDay));
  return {
    days: days.map((day) => ({ day, articles: dated.filter(({ due }) => dayOf(due) === day) })),
    late: plans(content.articles).filter(
      ({ state, due }) => waiting.has(state) && dayOf(due) < today,
    ),
    congressesWithout: congressesWithout(content, daysBefore(monday, daysLookedBack), sunday),
    unitsWithout: unitsWithout(content, today),
  };
};
