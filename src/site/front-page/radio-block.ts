import { sitePaths, type Href } from '../../url/site-path.ts';
import type { PageFrames } from '../page-frame.ts';
import { broadcastLink, type BroadcastLinkView } from '../radio/broadcast-links.ts';
import { radioDay } from '../radio/radio-day.ts';
import { weekSchedule, type SlotView } from '../radio/week-schedule.ts';
import type { SiteContext } from '../site-context.ts';

/** What can be heard: the newest broadcast with sound, and what is on air today. */
export interface RadioBlockView {
  readonly latest: BroadcastLinkView | undefined;
  /** Whether it is of the day on which the site is made. */
  readonly isToday: boolean;
  readonly today: readonly SlotView[];
  readonly radioHref: Href;
}

/** How many broadcasts are looked at for one with sound. */
const most = 20;

/** Absent if the station has no programme in the content. */
export const radioBlock = (
  context: SiteContext,
  frames: PageFrames,
): RadioBlockView | undefined => {
  if (!context.hasProgrammes()) return undefined;
  const { today, until, monday } = radioDay(context);
  const newest = until ? context.broadcastsUntil(until, most) : [];
  const heard = newest.find(({ audio }) => audio !== undefined);
  const latest = heard && broadcastLink(heard, context, frames);
  const days = today ? weekSchedule(monday, today, context, frames) : [];
  const slots = days.find(({ isToday }) => isToday)?.slots ?? [];
  return {
    latest: latest?.sound ? latest : undefined,
    isToday: heard !== undefined && heard.date === today,
    today: slots.filter(({ href }) => href !== latest?.href),
    radioHref: frames.link(sitePaths.radio),
  };
};
