import { monthOf, type CalendarDate } from '../../dates/calendar-date.ts';
import { sitePaths, type Href } from '../../url/site-path.ts';
import { teaserView, type TeaserView } from '../articles/teaser-view.ts';
import { pageFrames, type PageFrame } from '../page-frame.ts';
import type { SiteContext } from '../site-context.ts';
import { weekDays } from './week-link.ts';
import { fitWeek, type WeekFit } from './week-fit.ts';

/**
 * The titles and standfirsts of a week on one sheet of paper (A4), with the QR code of its own
 * address, where the titles are links.
 */
export interface WeekSheetView extends PageFrame, WeekFit {
  /** `02/03–08/03/2020` */
  readonly days: string;
  /** The page's whole address. */
  readonly address: Href;
  /** The archive of the month of the newest article. */
  readonly archiveHref: Href;
  /** Newest first. */
  readonly articles: readonly TeaserView[];
}

/** @param monday the first day of a week with articles */
export const weekSheetView = (monday: CalendarDate, context: SiteContext): WeekSheetView => {
  const frames = pageFrames(context);
  const path = sitePaths.weekSheet(monday);
  const listed = context.newest(`week/${monday}`);
  const articles = listed.map((article) => ({
    ...teaserView(article, frames, context),
    picture: undefined,
    kicker: context.category(article.category)?.name,
  }));
  const month = monthOf(listed[0]?.date.day ?? monday);
  return {
    ...frames.frame(path, {
      isIndexed: false,
      isSample: listed.every(({ sample }) => sample),
    }),
    days: weekDays(monday),
    address: frames.absolute(path),
    archiveHref: frames.link(sitePaths.archiveMonth(month)),
    articles,
    ...fitWeek(articles),
  };
};
