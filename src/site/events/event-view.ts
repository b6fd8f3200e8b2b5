import type { Event } from '../../content/schema/event-schema.ts';
import { lastDayOfEvent } from '../../newsroom/events/event-order.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { changeView, dayView, type DateView } from '../articles/date-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import { publicEventData } from '../schema-org/public-event-data.ts';
import type { SiteContext } from '../site-context.ts';
import { eventLine, type EventLineView } from './event-line.ts';

/** The page of an event. */
export interface EventView extends PageFrame {
  readonly event: EventLineView;
  readonly isOver: boolean;
  /** The day of the last change of what was announced. */
  readonly updated: DateView | undefined;
  readonly allHref: Href;
  readonly calendarHref: Href;
}

export const eventView = (event: Event, context: SiteContext): EventView => {
  const frames = pageFrames(context);
  const path = sitePaths.event(event.id);
  const line = eventLine(event, context, frames);
  const description = [changeView(event.from).text, event.place, event.note]
    .filter((each) => each !== undefined)
    .join(', ');
  return {
    ...frames.frame(path, {
      description: `${event.name}: ${description}`,
      isSample: event.sample,
      breadcrumb: [{ name: event.name, path }],
      structuredData: event.sample
        ? []
        : publicEventData(event, { url: frames.absolute(path), organizer: line.unit?.label }),
    }),
    event: line,
    isOver: context.isOver(lastDayOfEvent(event)),
    updated: event.updated && dayView(event.updated),
    allHref: frames.link(sitePaths.events),
    calendarHref: frames.link(sitePaths.eventCalendar),
  };
};
