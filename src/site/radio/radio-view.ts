import type { SiteSettings } from '../../content/schema/site-schema.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { weekDays } from '../lists/week-link.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { broadcastLink, type BroadcastLinkView } from './broadcast-links.ts';
import { emergencyViews } from './emergency-view.ts';
import { playerHref } from './player-href.ts';
import { programmeLink, type ProgrammeLinkView } from './programme-links.ts';
import { radioDay } from './radio-day.ts';
import { weekSchedule, type ScheduleDayView } from './week-schedule.ts';

/** The station's page: what can be heard today, the week, listening again, the programmes. */
export interface RadioView extends PageFrame {
  /** Whether the first broadcast is of the day on which the site is made. */
  readonly isToday: boolean;
  /** The newest broadcast that can be heard, or else the newest; absent if there is none yet. */
  readonly latest: BroadcastLinkView | undefined;
  /** What else is on air today, in the order of the day; empty if nothing is known of today. */
  readonly restOfDay: ScheduleDayView['slots'];
  /** `09/03–15/03/2020`; absent in the schedule of any week. */
  readonly week: string | undefined;
  readonly days: readonly ScheduleDayView[];
  /** Newest first, without the first broadcast. */
  readonly past: readonly BroadcastLinkView[];
  readonly programmes: readonly ProgrammeLinkView[];
  readonly listening: SiteSettings['listening'];
  readonly sheetHref: Href;
  /** The schedule as a calendar; absent if no programme has regular days. */
  readonly calendarHref: Href | undefined;
  /** The script of the player; absent in checks. */
  readonly playerHref: Href | undefined;
}

const mostPast = 10;

export const radioView = (context: SiteContext): RadioView => {
  const frames = pageFrames(context);
  const { today, until, monday } = radioDay(context);
  const newest = until ? context.broadcastsUntil(until, mostPast + 1) : [];
  const latest =
    newest.find(({ audio, date }) => audio !== undefined && (!today || date === today)) ??
    newest[0];
  const days = weekSchedule(monday, today, context, frames);
  const ofToday = days.find(({ isToday }) => isToday)?.slots ?? [];
  const latestView = latest && broadcastLink(latest, context, frames);
  return {
    ...frames.frame(sitePaths.radio, {
      isSample: context.programmes().every(({ sample }) => sample),
      sounds: [latestView?.sound],
      emergencies: emergencyViews(context.emergenciesNow(), context, frames),
    }),
    isToday: latest !== undefined && latest.date === today,
    latest: latestView,
    restOfDay: ofToday.filter(({ href }) => href !== latestView?.href),
    week: monday && weekDays(monday),
    days,
    past: newest
      .filter((each) => each !== latest)
      .slice(0, mostPast)
      .map((each) => broadcastLink(each, context, frames)),
    programmes: context.programmes().map((each) => programmeLink(each, frames)),
    listening: context.setting('listening'),
    sheetHref: frames.link(sitePaths.radioSheet),
    calendarHref: context.hasRadioCalendar() ? frames.link(sitePaths.radioCalendar) : undefined,
    playerHref: playerHref(context, frames),
  };
};
