import {
  escape,
  ICalCalendar,
  ICalEventRepeatingFreq,
  ICalWeekday,
  type ICalEventData,
} from 'ical-generator';
import type { Programme } from '../../content/schema/programme-schema.ts';
import { dayAfter, weekdayOf } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { ClockTime } from '../../dates/publishing-date.ts';
import { xmlCharacters } from '../../html/escape-xml.ts';
import { firstDays } from '../../newsroom/broadcasts/first-days.ts';
import { identityOf } from '../../newsroom/identity.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absoluteUrl } from '../../url/base-url.ts';
import { sitePaths } from '../../url/site-path.ts';
import type { OutputGroup } from '../output-group.ts';
import type { OutputLabels } from '../output-options.ts';

const weekdays = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
] as const;

/** The first day of the programme at or after a day. */
const firstDay = ({ days }: Programme, from: CalendarDate): CalendarDate => {
  let day = from;
  while (!days.some((each) => each === weekdayOf(day))) day = dayAfter(day);
  return day;
};

/**
 * A slot of a programme, every week. The times are in UTC, 7 hours behind Vietnam the whole year, so
 * that no calendar depends on the zone of a machine; before 07:00 the day in UTC is the day before.
 */
const slotEvent = (
  programme: Programme,
  slot: ClockTime,
  from: CalendarDate,
  { site }: Pick<Newsroom, 'site'>,
  { sampleTitle }: Pick<OutputLabels, 'sampleTitle'>,
): ICalEventData => {
  const { id, name, description, days, minutes = 15, sample } = programme;
  const start = new Date(`${firstDay(programme, from)}T${slot}:00+07:00`);
  const shift = slot < '07:00' ? 6 : 0;
  return {
    id: `${id}-${slot.replace(':', '')}@${new URL(identityOf(site)).host}`,
    stamp: start,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    summary: xmlCharacters(sample ? sampleTitle(name) : name),
    description: description === undefined ? null : xmlCharacters(description),
    url: absoluteUrl(site.baseUrl, sitePaths.programme(id)),
    repeating: {
      freq: ICalEventRepeatingFreq.WEEKLY,
      byDay: days.flatMap((day) => weekdays[(day + shift) % 7] ?? []),
    },
  };
};

/** The week's schedule as a calendar to subscribe to; absent if no programme has regular days. */
export const radioCalendar = (
  newsroom: Pick<Newsroom, 'site' | 'programmes' | 'broadcasts'>,
  labels: Pick<OutputLabels, 'sampleTitle'>,
): OutputGroup[] => {
  const { site } = newsroom;
  const events = firstDays(newsroom).flatMap(({ programme, first }) =>
    programme.slots.map((slot) => slotEvent(programme, slot, first, newsroom, labels)),
  );
  if (events.length === 0) return [];
  const make = (): string[] => {
    const calendar = new ICalCalendar({
      prodId: { company: new URL(site.baseUrl).host, product: 'ban-tin-dai-hoi', language: 'VI' },
      /** The library does not escape names. */
      name: escape(xmlCharacters(site.station), false),
      source: absoluteUrl(site.baseUrl, sitePaths.radioCalendar),
      scale: 'GREGORIAN',
      ttl: 86_400,
      events,
    });
    return [`${calendar.toString()}\r\n`];
  };
  return [{ paths: [[sitePaths.radioCalendar]], make }];
};
