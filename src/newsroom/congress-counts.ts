import type { Congress, CongressStatus } from '../content/schema/congress-schema.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { isSlipped, statusOf } from './congress-status.ts';

/** How many congresses have come how far; entries of congresses that are not named do not count. */
export interface CongressCounts {
  /** What is over first, without those that are none. */
  readonly statuses: readonly { readonly status: CongressStatus; readonly count: number }[];
  readonly pilots: number;
  readonly slipped: number;
  /** Whether there are more, and the source does not say how many. */
  readonly hasOthers: boolean;
}

/** What is over first, then what is next; what is put off last. */
const order: readonly CongressStatus[] = [
  'da-hoan-thanh',
  'dang-dien-ra',
  'da-an-dinh',
  'du-kien',
  'tam-dung',
  'hoan',
];

/** The place of a status in the order in which it is told. */
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

/** Up to when all that is known: the newest `asOf`, never the clock. */
export const newestAsOf = (
  congresses: readonly Pick<Congress, 'asOf'>[],
): CalendarDate | undefined =>
  congresses
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted()
    .at(-1);
