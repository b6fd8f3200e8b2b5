import type { Unit } from '../content/schema/unit-schema.ts';
import { slugOf } from '../url/slug.ts';

/** The units with a name in which every typed syllable begins a syllable; tones do not count. */
export const findUnits = (typed: string, units: readonly Unit[]): Unit[] => {
  const words = slugOf(typed).split('-').filter(Boolean);
  return units.filter(({ id, name, shortName = '', aliases, misspellings }) =>
    [id, name, shortName, ...aliases, ...misspellings].some((each) => {
      const slug = `-${slugOf(each)}`;
      return words.every((word) => slug.includes(`-${word}`));
    }),
  );
};
