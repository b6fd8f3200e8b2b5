import { readBroadcastName, broadcastName } from '../content/broadcasts/broadcast-name.ts';
import { broadcastSlots } from '../content/broadcasts/broadcast-slots.ts';
import { ArticleReferences } from '../content/check/article-references.ts';
import { compareText } from '../content/compare-text.ts';
import type { Article, Broadcast } from '../content/content.ts';
import type { Programme } from '../content/schema/programme-schema.ts';
import { dayAfter, daysBefore, weekdayOf } from '../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ClockTime } from '../dates/publishing-date.ts';
import { dayOf, type VietnamMoment } from '../dates/vietnam-clock.ts';

/** The known facts about a new broadcast. */
export interface BroadcastDraft {
  readonly programme: string;
  readonly date: CalendarDate;
  readonly slots: readonly ClockTime[];
  readonly audio?: string | undefined;
  /** As its programme. */
  readonly sample: boolean;
  /** Articles by their files' names, in the order in which they are read. */
  readonly items: readonly string[];
}

/** What a proposal is made from. */
export interface Planned {
  readonly articles: readonly Article[];
  readonly broadcasts: readonly Broadcast[];
}

/** A bulletin has at most so many items. */
const mostItems = 8;

/** A programme that has not been on air yet begins with the news of a week. */
const firstDays = 7;

/** Two weeks ahead every programme has a day. */
const daysAhead = 15;

const isOn = ({ days }: Programme, date: CalendarDate): boolean =>
  days.length === 0 || days.some((day) => day === weekdayOf(date));

const firstSlot = (programme: Programme): ClockTime | undefined => programme.slots.toSorted()[0];

/**
 * The next day of a programme without a broadcast, from now on; a slot that is past is not
 * proposed. `undefined` if all are taken.
 */
export const nextDay = (
  programme: Programme,
  { broadcasts }: Pick<Planned, 'broadcasts'>,
  now: VietnamMoment,
): CalendarDate | undefined => {
  const taken = new Set(
    broadcasts.filter((each) => each.programme === programme.id).map(({ date }) => date),
  );
  const slot = firstSlot(programme) ?? '23:59';
  let day = dayOf(now);
  for (let ahead = 0; ahead < daysAhead; ahead += 1) {
    if (isOn(programme, day) && !taken.has(day) && `${day}T${slot}` >= now) return day;
    day = dayAfter(day);
  }
  return undefined;
};

/** The last broadcast of a programme before a day. */
const lastBefore = (
  { broadcasts }: Pick<Planned, 'broadcasts'>,
  programme: Programme,
  date: CalendarDate,
): Broadcast | undefined =>
  broadcasts
    .filter((each) => each.programme === programme.id && each.date < date)
    .toSorted((a, b) => compareText(a.key, b.key))
    .at(-1);

/**
 * The articles that a broadcast may read, newest first: published since the last broadcast of the
 * programme, and not read in it. No drafts, no articles without text; samples only in a sample programme.
 */
export const articlesToRead = (
  programme: Programme,
  date: CalendarDate,
  planned: Planned,
): readonly Article[] => {
  const last = lastBefore(planned, programme, date);
  const references = new ArticleReferences(planned.articles.map(({ key }) => key));
  const read = new Set(
    (last?.items ?? []).flatMap(({ article }) =>
      article === undefined ? [] : references.keysOf(article),
    ),
  );
  const since = last?.date ?? daysBefore(date, firstDays);
  return planned.articles
    .filter(
      ({ draft, stub, withdrawn, sample }) =>
        !draft && !stub && !withdrawn && (!sample || programme.sample),
    )
    .filter(({ key, date: { day } }) => day >= since && day <= date && !read.has(key))
    .toSorted((a, b) => compareText(b.date.day, a.date.day) || compareText(b.key, a.key))
    .slice(0, mostItems);
};

/** The name by which an item refers to an article: its file's, with its month where others have it too. */
export const itemNames = (chosen: readonly Article[], all: readonly Article[]): string[] => {
  const references = new ArticleReferences(all.map(({ key }) => key));
  return chosen.map(({ key, slug }) => (references.keysOf(slug).length === 1 ? slug : key));
};

/** The file of a new broadcast below the content folder. */
export const broadcastPath = ({
  programme,
  date,
  slots,
}: Pick<BroadcastDraft, 'programme' | 'date' | 'slots'>): string =>
  `broadcasts/${date.slice(0, 4)}/${date.slice(5, 7)}/${broadcastName(date, slots[0] ?? '00:00', programme)}.md`;

/** A broadcast that already has this slot on this day, in the programme. */
export const sameSlot = (
  { programme, date, slots }: Pick<BroadcastDraft, 'programme' | 'date' | 'slots'>,
  { broadcasts }: Pick<Planned, 'broadcasts'>,
): Broadcast | undefined =>
  broadcasts.find(
    (each) =>
      each.programme === programme &&
      each.date === date &&
      (broadcastSlots(each, undefined)[0] ?? readBroadcastName(each.slug)?.slot) === slots[0],
  );
