import type { Event } from '../../content/schema/event-schema.ts';
import { dayOf, type ChangeTime } from '../../dates/vietnam-clock.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { changeView, type DateView } from '../articles/date-view.ts';
import type { PageFrames } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { unitLinks, type UnitLinkView } from '../units/unit-links.ts';

/** When something takes place. */
export interface EventWhen {
  readonly from: DateView;
  /** Only its time if it ends on the day on which it begins; absent if nothing more is known. */
  readonly until: DateView | undefined;
}

/** An event or a line of the work calendar, in a list. */
export interface EventLineView extends EventWhen {
  readonly label: string;
  /** Its page; a line of the work calendar has none. */
  readonly href: Href | undefined;
  /** The identity of its line in a list. */
  readonly id: string;
  readonly place: string | undefined;
  readonly chair: string | undefined;
  readonly attendees: string | undefined;
  readonly unit: UnitLinkView | undefined;
  readonly note: string | undefined;
  readonly isCancelled: boolean;
  readonly isSample: boolean;
}

const timeView = (moment: ChangeTime): DateView => {
  const whole = changeView(moment);
  return { ...whole, text: whole.text.slice(-'07:30'.length) };
};

const untilOf = ({ from, to }: Pick<Event, 'from' | 'to'>): DateView | undefined => {
  if (to === undefined || to === from) return undefined;
  if (dayOf(to) !== dayOf(from)) return changeView(to);
  return to.includes('T') ? timeView(to) : undefined;
};

/** @param isInDay whether the day is named above the line, so that only the time is needed */
const eventWhen = (event: Pick<Event, 'from' | 'to'>, isInDay = false): EventWhen => ({
  from: isInDay && event.from.includes('T') ? timeView(event.from) : changeView(event.from),
  until: untilOf(event),
});

const unitOfEvent = (
  { unit }: Pick<Event, 'unit'>,
  context: Pick<SiteContext, 'unit'>,
  frames: Pick<PageFrames, 'link'>,
): UnitLinkView | undefined => {
  const its = unit === undefined ? undefined : context.unit(unit);
  return its && unitLinks([its], frames)[0];
};

export const eventLine = (
  event: Event,
  context: Pick<SiteContext, 'unit'>,
  frames: Pick<PageFrames, 'link'>,
  isInDay = false,
): EventLineView => ({
  ...eventWhen(event, isInDay),
  label: event.name,
  href: event.kind === 'su-kien' ? frames.link(sitePaths.event(event.id)) : undefined,
  id: event.id,
  place: event.place,
  chair: event.chair,
  attendees: event.attendees,
  unit: unitOfEvent(event, context, frames),
  note: event.note,
  isCancelled: event.cancelled,
  isSample: event.sample,
});
