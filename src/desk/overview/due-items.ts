import type { Content } from '../../content/content.ts';
import { monthOf } from '../../dates/calendar-date.ts';
import type { PublishingDate } from '../../dates/publishing-date.ts';
import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import { statusOf } from '../../newsroom/congresses/congress-status.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import type { DueItem } from './overview.ts';

/** How many days before a congress it should be announced. */
const soonDays = 7;
/** After how many days without an article a unit is quiet. */
const quietDays = 21;
/** The most items of one kind. */
const most = 5;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

type Facts = Pick<Content, 'congresses' | 'articles' | 'units'>;

/** Ids of the congresses that an article is about. */
export const coveredCongresses = ({ articles }: Pick<Content, 'articles'>): ReadonlySet<string> =>
  new Set(articles.flatMap(({ congresses }) => congresses));

const congressItem = (
  congress: Content['congresses'][number],
  today: string,
): DueItem | undefined => {
  const { id, name, unit } = congress;
  const status = statusOf(congress);
  const item = { name, congress: id, unit };
  if (status === 'tam-dung' || status === 'hoan') return undefined;
  const when = whenOf(congress);
  const [first, last] = [earliestDay(when), latestDay(when)];
  if (first === undefined || last === undefined) return { kind: 'no-time', ...item };
  if (last < today || status === 'da-hoan-thanh') return { kind: 'no-article', day: last, ...item };
  return daysBetween(today, first) <= soonDays ? { kind: 'soon', day: first, ...item } : undefined;
};

const quietUnits = ({ articles, units }: Facts, today: string): DueItem[] => {
  const newest = new Map<string, PublishingDate>();
  for (const { units: ids, date } of articles) {
    for (const id of ids) if ((newest.get(id)?.day ?? '') < date.day) newest.set(id, date);
  }
  return units
    .flatMap(({ id, name }): DueItem[] => {
      const last = newest.get(id);
      if (!last || daysBetween(last.day, today) < quietDays) return [];
      const day = last.precision === 'month' ? monthOf(last.day) : last.day;
      return [{ kind: 'quiet', name, unit: id, day }];
    })
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1));
};

const order = ['no-article', 'soon', 'no-time'] as const;

/** What is missing: articles about congresses, first those that are over; units without news. */
export const dueItems = (content: Facts, today: string): readonly DueItem[] => {
  const covered = coveredCongresses(content);
  const missing = content.congresses
    .filter(({ id, others }) => !others && !covered.has(id))
    .flatMap((congress) => congressItem(congress, today) ?? []);
  const sorted = order.flatMap((kind) =>
    missing
      .filter((each) => each.kind === kind)
      .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
      .slice(0, most),
  );
  return [...sorted, ...quietUnits(content, today).slice(0, most)];
};
