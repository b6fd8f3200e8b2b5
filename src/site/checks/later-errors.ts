import type { Problem } from '../../content/problem.ts';
import { momentBefore, type VietnamMoment } from '../../dates/vietnam-clock.ts';

/**
 * How far ahead errors of any file are reported, so that no scheduled build stops at night because
 * of them.
 */
const daysAhead = 7;

/** At most this many moments of change are checked. */
const mostMoments = 24;

/** The site at a moment, as far as it changes with time. */
export interface SiteAt {
  readonly problems: readonly Problem[];
  /** When an article next appears or expires. */
  readonly nextChange: VietnamMoment | undefined;
  /** The files of texts that residents cannot see. */
  readonly hiddenFiles: ReadonlySet<string>;
}

const keyOf = ({ file, line, column, code, message }: Problem): string =>
  JSON.stringify([file, line, column, code, message]);

/**
 * The errors that the site does not have now but will have when scheduled articles appear and
 * expire. For moments further ahead than a week, only errors in articles that are still to appear
 * are reported, because their authors can still mend them.
 *
 * @param siteAt the problems of the site at a moment
 */
export const laterErrors = (
  now: VietnamMoment,
  siteAt: (moment: VietnamMoment) => SiteAt,
  current: SiteAt,
): Problem[] => {
  const known = new Set(current.problems.map(keyOf));
  const soon = momentBefore(now, { days: -daysAhead });
  const later: Problem[] = [];
  let next = current.nextChange;
  for (let count = 0; next !== undefined && count < mostMoments; count += 1) {
    const moment = next;
    const site = siteAt(moment);
    for (const reported of site.problems) {
      const isReported =
        reported.severity === 'error' && (moment <= soon || current.hiddenFiles.has(reported.file));
      if (!isReported || known.has(keyOf(reported))) continue;
      known.add(keyOf(reported));
      later.push(reported);
    }
    next = site.nextChange;
  }
  return later;
};
