import { daysBefore, sundayAfter } from '../../dates/calendar-arithmetic.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { playTimesOn } from '../../newsroom/broadcasts/play-times.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { dayView, type DateView } from '../articles/date-view.ts';
import type { ListedBroadcast, ShownProgramme } from '../context/broadcast-questions.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { PageFrames } from '../page-frame.ts';

/** A time of a day, and what is on air. */
export interface SlotView {
  /** `05:30` */
  readonly time: string;
  readonly label: string;
  /** The broadcast if it is known, otherwise the programme. */
  readonly href: Href;
  readonly isRepeat: boolean;
  readonly priority: ListedBroadcast['priority'];
}

/** A day of the schedule. */
export interface ScheduleDayView {
  /** 1 is Monday. */
  readonly weekday: number;
  /** Absent in the schedule of any week. */
  readonly date: DateView | undefined;
  readonly isToday: boolean;
  /** In the order of the day. */
  readonly slots: readonly SlotView[];
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const ofBroadcast = (
  broadcast: ListedBroadcast,
  day: CalendarDate,
  { link }: PageFrames,
): SlotView[] =>
  playTimesOn(broadcast, day).map(({ slot, isRepeat }) => ({
    time: slot,
    label: broadcast.priority === 'khan-cap' ? broadcast.title : broadcast.programme.name,
    href: link(broadcast.path),
    isRepeat,
    priority: broadcast.priority,
  }));

/**
 * The regular slots of a programme that no broadcast takes. A broadcast at an hour that the programme does not have
 * (a holiday) replaces them all; an emergency comes in addition.
 */
const regularSlots = (
  { id, name, slots }: ShownProgramme,
  broadcasts: readonly ListedBroadcast[],
  { link }: PageFrames,
): SlotView[] => {
  const own = broadcasts.filter(
    ({ programme, priority }) => programme.id === id && priority !== 'khan-cap',
  );
  const taken = own.flatMap((each) => each.slots);
  if (taken.some((slot) => !slots.includes(slot))) return [];
  return slots.flatMap((time, index) =>
    taken.includes(time)
      ? []
      : {
          time,
          label: name,
          href: link(sitePaths.programme(id)),
          isRepeat: index > 0,
          priority: 'thong-thuong' as const,
        },
  );
};

const byTime = (a: SlotView, b: SlotView): number =>
  a.time < b.time ? -1 : a.time > b.time ? 1 : 0;

/**
 * The schedule of a week: the broadcasts that are known, and the regular slots of the programmes.
 *
 * @param monday the first day of the week; without it, the schedule of any week
 */
export const weekSchedule = (
  monday: CalendarDate | undefined,
  today: CalendarDate | undefined,
  questions: Pick<SiteQuestions, 'programmes' | 'broadcastsBetween'>,
  frames: PageFrames,
): ScheduleDayView[] => {
  const known = monday ? questions.broadcastsBetween(monday, sundayAfter(monday)) : [];
  return weekdays.map((weekday) => {
    const day = monday && daysBefore(monday, 1 - weekday);
    const broadcasts = known.filter(({ date }) => date === day);
    const regular = questions.programmes().filter(({ days }) => days.includes(weekday));
    return {
      weekday,
      date: day && dayView(day),
      isToday: day !== undefined && day === today,
      slots: [
        ...(day ? known.flatMap((each) => ofBroadcast(each, day, frames)) : []),
        ...regular.flatMap((each) => regularSlots(each, broadcasts, frames)),
      ].toSorted(byTime),
    };
  });
};
