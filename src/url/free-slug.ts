import { cutAtSyllable, longestSlug } from './slug.ts';

/** A slug with a number at its end, shortened so that both fit. */
const numbered = (slug: string, number: number): string => {
  const suffix = `-${number}`;
  return cutAtSyllable(slug, longestSlug - suffix.length) + suffix;
};

/** The first of `slug`, `slug-2`, `slug-3` … that is free. */
export const freeSlug = (slug: string, isTaken: (slug: string) => boolean): string => {
  let candidate = slug;
  for (let number = 2; isTaken(candidate); number += 1) candidate = numbered(slug, number);
  return candidate;
};
