import type { Article } from '../content/content.ts';
import type { Unit } from '../content/schema/unit-schema.ts';
import { unitOn } from '../content/unit-validity.ts';

/**
 * Ids of the units that an article names, each once and each as it was on the article's day: a renamed
 * unit under its older name. An id that is in no register stays.
 */
export const unitsOnDay = (
  { units, date }: Pick<Article, 'units' | 'date'>,
  byId: ReadonlyMap<string, Unit>,
): string[] => {
  const there = units.map((id) => {
    const unit = byId.get(id);
    return unit ? unitOn(unit, date.day, byId).id : id;
  });
  return [...new Set(there)];
};
