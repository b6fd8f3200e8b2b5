import type { Unit } from '../content/schema/unit-schema.ts';
import { slugOf } from '../url/slug.ts';

/** The units in one of whose names there is a syllable that begins with each typed one; tones do not count. */
export const findUnits = (typed: string, units: readonly Unit[]): Unit[] => {
  const words = slugOf(typed).split('-').filter(Boolean);
  return units.filter(({ id, name, shortName = '', aliases, misspellings }) =>
    [id, name, shortName, ...aliases, ...misspellings].some((each) => {
      const slug = `-${slugOf(each)}`;
      return words.every((word) => slug.includes(`-${word}`));
    }),
  );
};
