import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import type { ShownUnit } from '../context/unit-questions.ts';
import type { SiteContext } from '../site-context.ts';

/** Whether a unit is still to come, exists, or is a former one on the day on which the site is made. */
export type UnitTime = 'ahead' | 'present' | 'former';

export const unitTime = (
  { validFrom, validTo }: Pick<ShownUnit, 'validFrom' | 'validTo'>,
  { isOver }: Pick<SiteContext, 'isOver'>,
): UnitTime => {
  if (validTo !== undefined && isOver(validTo)) return 'former';
  return validFrom !== undefined && !isOver(daysBefore(validFrom, 1)) ? 'ahead' : 'present';
};
