import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import type { FactContext, RegisteredCongress } from '../../facts/fact-context.ts';
import type { Congress } from '../schema/congress-schema.ts';
import type { SiteSettings } from '../schema/site-schema.ts';
import type { Unit } from '../schema/unit-schema.ts';

/** The days of a congress that took place; a month is too vague to check a text against. */
const daysOf = ({ actual }: Congress): RegisteredCongress['days'] => {
  if (!actual || actual.isExpected || (actual.kind !== 'day' && actual.kind !== 'range')) {
    return undefined;
  }
  const [from, to] = [earliestDay(actual), latestDay(actual)];
  return from && to ? { from, to } : undefined;
};

/** The reference data for checking texts: the registers and the station's abbreviations. */
export const factRegister = (
  units: readonly Unit[],
  congresses: readonly Congress[],
  abbreviations: SiteSettings['abbreviations'] = {},
): FactContext => ({
  units,
  congresses: congresses
    .filter(({ others }) => !others)
    .map((congress) => ({ ...congress, days: daysOf(congress) })),
  abbreviations: new Set(Object.keys(abbreviations)),
});
