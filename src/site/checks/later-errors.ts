import type { Problem } from '../../content/problem.ts';
import { momentBefore, type VietnamMoment } from '../../dates/vietnam-clock.ts';

/** So far ahead an error is told, in whatever file it is: a scheduled build must not be stopped by it at night. */
const daysAhead = 7;

/** So many moments of change are looked at. */
const mostMoments = 24;

/** The site at a moment, as far as it can change by itself. */
export interface SiteAt {
  readonly problems: readonly Problem[];
  /** When something next appears or goes. */
  readonly nextChange: VietnamMoment | undefined;
  /** The files of texts that residents cannot see. */
  readonly hiddenFiles: ReadonlySet<string>;
}

const keyOf = ({ file, line, column, code, message }: Problem): string =>
  JSON.stringify([file, line, column, code, message]);

/**
 * The errors that a site will have once the moments have come for which articles are scheduled to
 * appear and to go, and that it does not have now. Of moments further ahead than a week only those
 * in articles which are still to appear are told: whoever wrote them can mend them.
 *
 * @param siteAt what is wrong with the site at a moment
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
