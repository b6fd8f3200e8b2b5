import type { Article } from '../content/content.ts';
import { startOf, type VietnamMoment } from '../dates/vietnam-clock.ts';

/** The moments at which an article appears or goes by itself. */
const momentsOf = ({ draft, date, publishAt, expireAt }: Article): VietnamMoment[] =>
  draft ? [] : [publishAt ?? startOf(date), ...(expireAt === undefined ? [] : [expireAt])];

/** When an article next appears or goes by itself after a moment; `undefined` if none will. */
export const nextChangeAfter = (
  articles: readonly Article[],
  now: VietnamMoment,
): VietnamMoment | undefined =>
  articles
    .flatMap(momentsOf)
    .filter((moment) => moment > now)
    .reduce<VietnamMoment | undefined>(
      (earliest, moment) => (earliest === undefined || moment < earliest ? moment : earliest),
      undefined,
    );
