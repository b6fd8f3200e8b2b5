import { sitePaths, type Href } from '../../url/site-path.ts';
import { weekDays } from '../lists/week-link.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { radioDay } from './radio-day.ts';
import { weekSchedule, type ScheduleDayView } from './week-schedule.ts';

/** The week's schedule on one sheet of paper (A4), with the QR code of the station's page. */
export interface RadioSheetView extends PageFrame {
  readonly week: string | undefined;
  readonly days: readonly ScheduleDayView[];
  /** The whole address of the station's page. */
  readonly address: Href;
  readonly radioHref: Href;
}

export const radioSheetView = (context: SiteContext): RadioSheetView => {
  const frames = pageFrames(context);
  const { today, monday } = radioDay(context);
  return {
    ...frames.frame(sitePaths.radioSheet, {
      isIndexed: false,
      isSample: context.programmes().every(({ sample }) => sample),
    }),
    week: monday && weekDays(monday),
    days: weekSchedule(monday, today, context, frames),
    address: frames.absolute(sitePaths.radio),
    radioHref: frames.link(sitePaths.radio),
  };
};
