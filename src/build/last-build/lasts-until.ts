import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import { dayOf, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { newsStandUntil } from '../../outputs/sitemaps/news-sitemap.ts';

/** Errors are reported some days ahead, so the same content may have a new one tomorrow. */
const endOfDay = (now: VietnamMoment): VietnamMoment =>
  `${dayAfter(dayOf(now))}T00:00` as VietnamMoment;

/**
 * Until when a build of the same content would give the same bytes: until an answer of the clock
 * changes, or until articles are too old for the news sitemap. If anything is scheduled, not later
 * than the end of the day. `undefined` if for ever.
 */
export const lastsUntil = (
  newsroom: Pick<Newsroom, 'articles' | 'clock'>,
  now: VietnamMoment,
): VietnamMoment | undefined => {
  const next = newsroom.clock.nextChange();
  return [next, next && endOfDay(now), newsStandUntil(newsroom, now)]
    .filter((moment) => moment !== undefined)
    .toSorted()[0];
};
