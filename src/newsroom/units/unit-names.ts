import type { Article } from '../../content/content.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { unitOn } from '../../content/unit-validity.ts';

/**
 * Ids of the units that an article names, without duplicates, under their names on the article's
 * date: a renamed unit with its older name. Unknown ids are kept.
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
