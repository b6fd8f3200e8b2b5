import type { AskedTerm } from './asked-terms.ts';

/** The upper bound for the pages of a segment with all terms, and whether in their titles. */
const boundIn = (
  terms: readonly AskedTerm[],
  segment: number,
): { readonly most: number; readonly isInTitle: boolean } => {
  const held = terms.map(({ spellings }) =>
    spellings.map(({ spelling }) => spelling.counts.get(segment)),
  );
  const most = held.map((counts) => counts.reduce((sum, each) => sum + (each?.count ?? 0), 0));
  return {
    most: most.length === 0 ? 0 : Math.min(...most),
    isInTitle: held.every((counts) => counts.some((each) => each?.isInTitle === true)),
  };
};

/** Segments that may contain all terms: first those that may have them in a title, the newest first. */
export const segmentsToRead = (
  terms: readonly AskedTerm[],
  segments: readonly number[],
  isByDate: boolean,
): readonly number[] => {
  const bounds = segments.map((segment) => ({ segment, ...boundIn(terms, segment) }));
  return bounds
    .filter(({ most }) => most > 0)
    .sort(
      (a, b) => (isByDate ? 0 : Number(b.isInTitle) - Number(a.isInTitle)) || b.segment - a.segment,
    )
    .map(({ segment }) => segment);
};
