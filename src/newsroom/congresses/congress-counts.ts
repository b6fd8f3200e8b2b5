import type { Congress, CongressStatus } from '../../content/schema/congress-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import { isSlipped, statusOf } from './congress-status.ts';

/** How many congresses have each status; entries for unnamed congresses do not count. */
export interface CongressCounts {
  /** Finished ones first, without statuses that no congress has. */
  readonly statuses: readonly { readonly status: CongressStatus; readonly count: number }[];
  readonly pilots: number;
  readonly slipped: number;
  /** Whether there are more, and the source does not say how many. */
  readonly hasOthers: boolean;
}

/** Finished ones first, then the next ones; postponed ones last. */
const order: readonly CongressStatus[] = [
  'da-hoan-thanh',
  'dang-dien-ra',
  'da-an-dinh',
  'du-kien',
  'tam-dung',
  'hoan',
];

/** The place of a status in the order of display. */
export const statusRank = (status: CongressStatus): number => order.indexOf(status);

export const congressCounts = (congresses: readonly Congress[]): CongressCounts => {
  const named = congresses.filter(({ others }) => !others);
  const byStatus = Map.groupBy(named, statusOf);
  return {
    statuses: order.flatMap((status) => {
      const count = byStatus.get(status)?.length ?? 0;
      return count > 0 ? [{ status, count }] : [];
    }),
    pilots: named.filter(({ pilot }) => pilot).length,
    slipped: named.filter(isSlipped).length,
    hasOthers: named.length < congresses.length,
  };
};

/** The date up to which everything is known: the newest `asOf`, independent of the clock. */
export const newestAsOf = (
  congresses: readonly Pick<Congress, 'asOf'>[],
): CalendarDate | undefined =>
  congresses
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted()
    .at(-1);
