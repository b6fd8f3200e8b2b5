import type { Programme } from '../../content/schema/programme-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Newsroom } from '../newsroom.ts';

/** A programme with regular days and hours, and the day of its first broadcast. */
export interface RegularProgramme {
  readonly programme: Programme;
  readonly first: CalendarDate;
}

/** The programmes of the calendar: a programme that has not been on air yet has no first day. */
export const firstDays = ({
  programmes,
  broadcasts,
}: Pick<Newsroom, 'programmes' | 'broadcasts'>): RegularProgramme[] =>
  programmes.flatMap((programme) => {
    const first = broadcasts.find((each) => each.programme.id === programme.id)?.date;
    const isRegular = programme.days.length > 0 && programme.slots.length > 0;
    return first !== undefined && isRegular ? [{ programme, first }] : [];
  });
