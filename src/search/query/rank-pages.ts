import type { AskedTerm } from './asked-terms.ts';
import type { FoundPages, IndexReader } from './index-reader.ts';

/** A page of a segment, with its score. */
export interface RankedPage {
  readonly segment: number;
  readonly page: number;
  readonly score: number;
  /** Whether it contains every term. */
  readonly hasAll: boolean;
}

/** The weight of a term in the text, the standfirst, the title. */
const fieldWeights = [1, 1.8, 4] as const;

/** Other diacritics in the title count less than the right ones in the text. */
const foldedWeight = 0.1;

interface Points {
  score: number;
  terms: number;
  fields: number;
}

/** Rare terms count more. */
const rarity = ({ count }: AskedTerm, pages: number): number =>
  Math.log2(1 + pages / Math.max(1, count));

const addTerm = (
  points: Map<number, Points>,
  found: readonly { readonly pages: FoundPages; readonly isExact: boolean }[],
  weight: number,
): void => {
  const best = new Map<number, readonly [score: number, field: number]>();
  for (const { pages, isExact } of found) {
    pages.forEach((field, page) => {
      const score = weight * (fieldWeights[field] ?? 1) * (isExact ? 1 : foldedWeight);
      if (score > (best.get(page)?.[0] ?? 0)) best.set(page, [score, field]);
    });
  }
  best.forEach(([score, field], page) => {
    const known = points.get(page) ?? { score: 0, terms: 0, fields: 0 };
    known.score += score;
    known.terms += 1;
    known.fields += field;
    points.set(page, known);
  });
};

/**
 * The pages of a segment that contain any of the terms, unsorted.
 *
 * @param pages how many pages the site has
 */
export const rankPages = async (
  reader: IndexReader,
  terms: readonly AskedTerm[],
  segment: number,
  pages: number,
): Promise<readonly RankedPage[]> => {
  const points = new Map<number, Points>();
  const found = await Promise.all(
    terms.map(({ spellings }) =>
      Promise.all(
        spellings.map(async ({ spelling, isExact }) => ({
          pages: await reader.pages(spelling, segment),
          isExact,
        })),
      ),
    ),
  );
  for (const [index, term] of terms.entries()) {
    addTerm(points, found[index] ?? [], rarity(term, pages) + 1);
  }
  return Array.from(points, ([page, { score, terms: held, fields }]) => ({
    segment,
    page,
    hasAll: held === terms.length,
    /** All terms in the title rank above all in the standfirst, and these above the rest. */
    score: score + (held === terms.length && fields === 2 * held ? score : 0),
  }));
};

/** The best first; of equal ones the newer. */
export const bestFirst = (a: RankedPage, b: RankedPage): number =>
  b.score - a.score || newestFirst(a, b);

export const newestFirst = (a: RankedPage, b: RankedPage): number =>
  b.segment - a.segment || b.page - a.page;
