import { stringify } from 'csv-stringify/sync';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { soundName, type ScheduleEntry } from './day-schedule.ts';

/** A line of the schedule; texts are empty where nothing is known. */
const recordOf = (entry: ScheduleEntry, date: CalendarDate) => {
  const { slot, isRepeat, programme, title, priority, until, clusters, sound } = entry;
  return {
    date,
    slot,
    repeat: isRepeat,
    programme: entry.broadcast.programme.id,
    programmeName: programme,
    title,
    priority,
    until,
    clusters,
    file: soundName(entry),
    text: `${entry.name}.txt`,
    bytes: sound?.bytes,
    seconds: sound?.seconds,
    sha256: sound?.sha256,
    items: entry.broadcast.items.map(({ at, title: name }) => ({ at, title: name })),
  };
};

/** The schedule of a day for other programs. */
export const scheduleJson = (
  entries: readonly ScheduleEntry[],
  date: CalendarDate,
  station: string,
): string =>
  `${JSON.stringify({ station, date, entries: entries.map((each) => recordOf(each, date)) }, null, 2)}\n`;

/** The same as a table; Excel recognizes UTF-8 by the mark at the beginning. */
export const scheduleCsv = (entries: readonly ScheduleEntry[], date: CalendarDate): string =>
  stringify(
    entries.map((entry) => {
      const { items, clusters, repeat, ...fields } = recordOf(entry, date);
      return {
        ...fields,
        repeat: repeat ? 'true' : 'false',
        clusters: clusters.join('; '),
        items: items.map(({ title }) => title).join('; '),
      };
    }),
    { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
