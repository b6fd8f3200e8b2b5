import { levelOfUnit } from '../../content/unit-kinds/kind-level.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { earliestDay } from '../../dates/imprecise-date.ts';
import type { Newsroom } from '../newsroom.ts';
import { unitOfCongress } from './congress-register.ts';
import { whenOf } from './congress-time.ts';

/**
 * The id of a congress's level: the written one, otherwise that of the unit's kind on the first
 * day. An entry for several units has only the written one.
 */
export const levelOfCongress = (
  congress: Congress,
  { unitById, kinds }: Pick<Newsroom, 'unitById' | 'kinds'>,
): string | undefined => {
  if (congress.level !== undefined || congress.others) return congress.level;
  const unit = unitOfCongress(congress, { unitById });
  return unit && levelOfUnit(unit, earliestDay(whenOf(congress)), kinds);
};
