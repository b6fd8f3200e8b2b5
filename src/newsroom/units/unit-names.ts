import type { Article } from '../../content/content.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { unitOn } from '../../content/unit-validity.ts';

/**
 * Ids of the units that an article names, each once and as it was on the article's day: a renamed
 * unit under its older name. Unknown ids are kept.
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
