import type { Article } from '../content/content.ts';
import type { Closing } from '../content/schema/site-schema.ts';
import { startOf, type VietnamMoment } from '../dates/vietnam-clock.ts';

/** The moments at which an article appears or disappears by itself. */
const momentsOf = ({ draft, withdrawn, date, publishAt, expireAt }: Article): VietnamMoment[] =>
  draft || withdrawn
    ? []
    : [publishAt ?? startOf(date), ...(expireAt === undefined ? [] : [expireAt])];

/**
 * When, after a moment, an article next appears or disappears by itself, or the site closes;
 * `undefined` if never.
 */
export const nextChangeAfter = (
  articles: readonly Article[],
  now: VietnamMoment,
  closing?: Closing,
): VietnamMoment | undefined =>
  [...articles.flatMap(momentsOf), ...(closing ? [`${closing.date}T00:00` as VietnamMoment] : [])]
    .filter((moment) => moment > now)
    .reduce<VietnamMoment | undefined>(
      (earliest, moment) => (earliest === undefined || moment < earliest ? moment : earliest),
      undefined,
    );
