import type { Programme } from '../../content/schema/programme-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import {
  emergenciesAhead,
  isRunning,
  type Emergency,
} from '../../newsroom/broadcasts/emergencies.ts';
import { lastDayOnAir } from '../../newsroom/broadcasts/play-times.ts';
import { broadcastTitle } from '../../newsroom/broadcasts/broadcast-title.ts';
import { firstDays } from '../../newsroom/broadcasts/first-days.ts';
import type { NewsBroadcast } from '../../newsroom/broadcasts/news-broadcasts.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { lazily } from './lazily.ts';
import { partOf } from './part-of.ts';

const ofProgramme = [
  'id',
  'name',
  'description',
  'days',
  'slots',
  'minutes',
  'presenter',
  'language',
  'sample',
] as const;

/** The fields of a programme that pages show. */
export type ShownProgramme = Pick<Programme, (typeof ofProgramme)[number]>;

const listed = [
  'key',
  'path',
  'date',
  'slots',
  'begins',
  'priority',
  'until',
  'audio',
  'sample',
] as const;

/** The fields of a broadcast for lists. */
export interface ListedBroadcast extends Pick<NewsBroadcast, (typeof listed)[number]> {
  /** Its own title, or the name of its programme. */
  readonly title: string;
  readonly programme: Pick<Programme, 'id' | 'name'>;
}

/** The fields of an emergency (khẩn cấp) that banners show. */
export interface ShownEmergency extends Pick<Emergency, (typeof ofEmergency)[number]> {
  readonly title: string;
}

const ofEmergency = ['key', 'path', 'begins', 'until', 'note', 'sample'] as const;

const shown = ['clusters', 'items', 'presenter', 'note'] as const;

/** The fields of a broadcast that its own page shows; its introduction is a separate question. */
export interface ShownBroadcast
  extends ListedBroadcast, Pick<NewsBroadcast, (typeof shown)[number]> {
  readonly hasBody: boolean;
  /** The broadcasts of the same programme before and after it. */
  readonly earlier: ListedBroadcast | undefined;
  readonly later: ListedBroadcast | undefined;
}

/** A broadcast in which an article was read, and at which second. */
export interface Reading {
  readonly broadcast: ListedBroadcast;
  readonly at: number | undefined;
}

/** The name of a list of broadcasts, each in the order in which they are on air. */
export type BroadcastList = 'all' | `programme/${string}`;

/** Questions about programmes and broadcasts. */
export interface BroadcastQuestions {
  /** All programmes, in the order of the register. */
  readonly programmes: () => readonly ShownProgramme[];
  readonly programme: (id: string) => ShownProgramme | undefined;
  readonly hasProgrammes: () => boolean;
  /** Whether the schedule is a calendar too: a programme with regular days has been on air. */
  readonly hasRadioCalendar: () => boolean;
  readonly broadcast: (key: string) => ShownBroadcast | undefined;
  readonly broadcastCount: (list: BroadcastList) => number;
  /** Broadcasts of a list by their positions, the earliest first; `to` is exclusive. */
  readonly broadcasts: (
    list: BroadcastList,
    from: number,
    to?: number,
  ) => readonly ListedBroadcast[];
  /** Those that are on air on some days, including both; emergencies until their ends. */
  readonly broadcastsBetween: (from: CalendarDate, to: CalendarDate) => readonly ListedBroadcast[];
  /** The newest up to a day, newest first. */
  readonly broadcastsUntil: (day: CalendarDate, most: number) => readonly ListedBroadcast[];
  /** The emergencies that are on air, in the order of their beginnings. */
  readonly emergenciesNow: () => readonly ShownEmergency[];
  /** Those of them that are on air on a day too. */
  readonly emergenciesOn: (day: CalendarDate) => readonly ShownEmergency[];
  /** The first and the last day with a broadcast. */
  readonly broadcastDays: () =>
    | { readonly first: CalendarDate; readonly last: CalendarDate }
    | undefined;
  /** The broadcasts in which an article was read, the earliest first. */
  readonly readingsOf: (article: string) => readonly Reading[];
}

const listedBroadcast = (broadcast: NewsBroadcast): ListedBroadcast => ({
  ...partOf(broadcast, listed),
  title: broadcastTitle(broadcast),
  programme: partOf(broadcast.programme, ['id', 'name']),
});

export const shownEmergency = (emergency: Emergency): ShownEmergency => ({
  ...partOf(emergency, ofEmergency),
  title: broadcastTitle(emergency),
});

const readings = (all: readonly NewsBroadcast[]): ReadonlyMap<string, readonly Reading[]> => {
  const byArticle = new Map<string, Reading[]>();
  for (const broadcast of all) {
    for (const { article, at } of broadcast.items) {
      if (article === undefined) continue;
      const list = byArticle.get(article) ?? [];
      byArticle.set(article, [...list, { broadcast: listedBroadcast(broadcast), at }]);
    }
  }
  return byArticle;
};

/** @param hasBody whether a broadcast has a text below its fields */
export const broadcastAnswers = (
  { programmes, broadcasts: all, clock }: Pick<Newsroom, 'programmes' | 'broadcasts' | 'clock'>,
  hasBody: (broadcast: NewsBroadcast) => boolean,
): BroadcastQuestions => {
  const shownProgrammes = programmes.map((each) => partOf(each, ofProgramme));
  const byKey = lazily(() => new Map(all.map((each) => [each.key, each])));
  const byProgramme = lazily(() => Map.groupBy(all, ({ programme: { id } }) => id));
  const byArticle = lazily(() => readings(all));
  const running = lazily(() =>
    emergenciesAhead(all, clock).filter((each) => isRunning(each, clock)),
  );
  const of = (list: BroadcastList): readonly NewsBroadcast[] =>
    list === 'all' ? all : (byProgramme().get(list.slice('programme/'.length)) ?? []);
  return {
    programmes: () => shownProgrammes,
    programme: (id) => shownProgrammes.find((each) => each.id === id),
    hasProgrammes: () => programmes.length > 0,
    hasRadioCalendar: () => firstDays({ programmes, broadcasts: all }).length > 0,
    broadcast: (key) => {
      const broadcast = byKey().get(key);
      if (!broadcast) return undefined;
      const siblings = of(`programme/${broadcast.programme.id}`);
      const at = siblings.indexOf(broadcast);
      const [earlier, later] = [siblings[at - 1], siblings[at + 1]];
      return {
        ...listedBroadcast(broadcast),
        ...partOf(broadcast, shown),
        hasBody: hasBody(broadcast),
        earlier: earlier && listedBroadcast(earlier),
        later: later && listedBroadcast(later),
      };
    },
    broadcastCount: (list) => of(list).length,
    broadcasts: (list, from, to) => of(list).slice(from, to).map(listedBroadcast),
    broadcastsBetween: (from, to) =>
      all.filter((each) => each.date <= to && lastDayOnAir(each) >= from).map(listedBroadcast),
    emergenciesNow: () => running().map(shownEmergency),
    emergenciesOn: (day) =>
      running()
        .filter((each) => each.date <= day && lastDayOnAir(each) >= day)
        .map(shownEmergency),
    broadcastsUntil: (day, most) => {
      const past = all.filter(({ date }) => date <= day);
      return past
        .slice(Math.max(0, past.length - most))
        .toReversed()
        .map(listedBroadcast);
    },
    broadcastDays: () => {
      const [first] = all;
      const last = all.reduce<CalendarDate | undefined>((latest, each) => {
        const end = lastDayOnAir(each);
        return latest === undefined || end > latest ? end : latest;
      }, undefined);
      return first && last && { first: first.date, last };
    },
    readingsOf: (article) => byArticle().get(article) ?? [],
  };
};
