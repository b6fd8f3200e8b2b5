import type { Congress, CongressStatus } from '../../content/schema/congress-schema.ts';
import { statusRank } from '../../newsroom/congresses/congress-counts.ts';
import { statusOf } from '../../newsroom/congresses/congress-status.ts';
import { byTime } from '../../newsroom/congresses/congress-time.ts';
import type { SiteContext } from '../site-context.ts';
import { isAhead, isWithinWeek } from './coming-congresses.ts';

/** Congresses under one heading. */
export interface BoardGroup {
  /**
   * `week`: congresses of the next seven days, whatever their status; absent if there is only one
   * list.
   */
  readonly of: CongressStatus | 'week' | undefined;
  /**
   * Their number, including those shown in the week's group; entries without a name do not count.
   */
  readonly total: number;
  /** How many of them the week's group shows instead. */
  readonly inWeek: number;
  readonly congresses: readonly Congress[];
}

/** Congresses to come first, then those held; postponed ones last among those to come. */
const shownOrder: readonly CongressStatus[] = [
  'dang-dien-ra',
  'da-an-dinh',
  'du-kien',
  'tam-dung',
  'hoan',
  'da-hoan-thanh',
];

const countOf = (congresses: readonly Congress[]): number =>
  congresses.filter(({ others }) => !others).length;

/** Congresses already held are sorted newest first, all others by date. */
const inOrder = (status: CongressStatus, congresses: readonly Congress[]): readonly Congress[] => {
  const sorted = congresses.toSorted(byTime);
  return status === 'da-hoan-thanh' ? sorted.toReversed() : sorted;
};

/**
 * The groups of a board: the next seven days, then each status; each congress is in exactly one
 * group.
 */
export const boardGroups = (
  congresses: readonly Congress[],
  clock: Pick<SiteContext, 'isOver'>,
): readonly BoardGroup[] => {
  const ofWeek = congresses
    .filter((congress) => isAhead(congress, clock) && isWithinWeek(congress, clock))
    .toSorted((a, b) => statusRank(statusOf(a)) - statusRank(statusOf(b)) || byTime(a, b));
  const week = new Set(ofWeek);
  const byStatus = Map.groupBy(congresses, statusOf);
  const groups = shownOrder.map((status): BoardGroup => {
    const all = byStatus.get(status) ?? [];
    const rest = all.filter((congress) => !week.has(congress));
    return {
      of: status,
      total: countOf(all),
      inWeek: all.length - rest.length,
      congresses: inOrder(status, rest),
    };
  });
  return [
    { of: 'week' as const, total: ofWeek.length, inWeek: 0, congresses: ofWeek },
    ...groups,
  ].filter((group) => group.congresses.length > 0);
};
