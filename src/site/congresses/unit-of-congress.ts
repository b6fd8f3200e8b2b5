import type { Congress } from '../../content/schema/congress-schema.ts';
import { earliestDay } from '../../dates/imprecise-date.ts';
import { whenOf } from '../../newsroom/congresses/congress-time.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { ShownUnit } from '../context/unit-questions.ts';

export type UnitsOnDays = Pick<SiteQuestions, 'unit' | 'unitOn'>;

/** The unit of a congress on its first day, with its name at that time. */
export const unitOfCongress = (
  congress: Congress,
  { unit, unitOn }: UnitsOnDays,
): ShownUnit | undefined => {
  const day = earliestDay(whenOf(congress));
  return day ? unitOn(congress.unit, day) : unit(congress.unit);
};
