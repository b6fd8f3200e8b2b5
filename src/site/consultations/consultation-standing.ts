import type { Congress } from '../../content/schema/congress-schema.ts';
import { daysBefore } from '../../dates/calendar-arithmetic.ts';
import type { SiteContext } from '../site-context.ts';

/** Whether comments are to come, welcome or too late on the day on which the site is made. */
export type ConsultationStanding = 'ahead' | 'open' | 'closed';

export const consultationStanding = (
  { opens, closes }: Pick<Congress['consultations'][number], 'opens' | 'closes'>,
  { isOver }: Pick<SiteContext, 'isOver'>,
): ConsultationStanding => {
  if (!isOver(daysBefore(opens, 1))) return 'ahead';
  return isOver(closes) ? 'closed' : 'open';
};
