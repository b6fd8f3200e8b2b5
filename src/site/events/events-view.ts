import { lastDayOfEvent } from '../../newsroom/events/event-order.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { eventLine, type EventLineView } from './event-line.ts';

/** All events that are no congress. */
export interface EventsView extends PageFrame {
  /** Those that are not over, the next one first. */
  readonly coming: readonly EventLineView[];
  /** Newest first. */
  readonly past: readonly EventLineView[];
  readonly calendarHref: Href;
}

export const eventsView = (context: SiteContext): EventsView => {
  const frames = pageFrames(context);
  const byEnd = Map.groupBy(context.events('su-kien'), (event) =>
    context.isOver(lastDayOfEvent(event)),
  );
  const lines = (isOver: boolean): EventLineView[] =>
    (byEnd.get(isOver) ?? []).map((event) => eventLine(event, context, frames));
  return {
    ...frames.frame(sitePaths.events),
    coming: lines(false),
    past: lines(true).toReversed(),
    calendarHref: frames.link(sitePaths.eventCalendar),
  };
};
