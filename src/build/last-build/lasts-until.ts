import { dayAfter } from '../../dates/calendar-arithmetic.ts';
import { dayOf, type VietnamMoment } from '../../dates/vietnam-clock.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { newsStandUntil } from '../../outputs/sitemaps/news-sitemap.ts';

/** Errors to come are reported some days ahead, so that the same content may have one tomorrow. */
const endOfDay = (now: VietnamMoment): VietnamMoment =>
  `${dayAfter(dayOf(now))}T00:00` as VietnamMoment;

/**
 * Until when a build of the same content would end as one at a moment did, byte for byte: until the clock
 * gives another answer, or news are so old that the sitemap of news names them no more. Where something is
 * to come by itself, not beyond the day. `undefined` if for ever.
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
