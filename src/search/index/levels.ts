import { numberText, otherwise } from '../words/number-text.ts';
import { fieldCount, fields } from '../words/index-entry.ts';
import type { TermPages } from './term-pages.ts';

/** A term that no more pages than this hold is answered by the first level alone. */
const rare = 2;

/** The value of each term; `undefined` where a level says nothing of it. */
export type TermValues = readonly (string | undefined)[];

export interface Levels {
  /** For every term how many pages of each segment hold it, or which, see `countsText` and `pagesText`. */
  readonly first: TermValues;
  /** For each segment the pages that hold a term, but for rare ones. */
  readonly segments: readonly TermValues[];
}

/** The pages of one segment that hold a term. */
interface Held {
  readonly segment: number;
  readonly count: number;
  readonly isInTitle: boolean;
  readonly text: string;
}

const texts = Array.from({ length: 8192 }, (_, number) => numberText(number));

/** For each segment: its number, and twice the count of its pages, and one more where a title has the term. */
const countsText = (held: readonly Held[]): string =>
  held
    .map(({ segment, count, isInTitle }) =>
      [numberText(segment), numberText(count * 2 + Number(isInTitle))].join(''),
    )
    .join('');

/** After the sign: for each segment its number, the count of its pages, and these. */
const pagesText = (held: readonly Held[]): string =>
  otherwise +
  held.map(({ segment, count, text }) => numberText(segment) + numberText(count) + text).join('');

/**
 * The pages of a term by segment. Each page is the distance from the one before (the first is counted from -1), less
 * one, times the number of fields, and the field.
 */
const heldBySegment = (
  { starts, pages }: TermPages,
  term: number,
  segmentOf: Uint16Array,
  begins: readonly number[],
): Held[] => {
  const held: Held[] = [];
  const end = starts[term + 1] ?? 0;
  let index = starts[term] ?? 0;
  while (index < end) {
    const segment = segmentOf[Math.floor((pages[index] ?? 0) / fieldCount)] ?? 0;
    let last = (begins[segment] ?? 0) - 1;
    let [text, count, isInTitle] = ['', 0, false];
    for (; index < end; index += 1) {
      const value = pages[index] ?? 0;
      const page = Math.floor(value / fieldCount);
      if (segmentOf[page] !== segment) break;
      const number = (page - last - 1) * fieldCount + (value % fieldCount);
      text += texts[number] ?? numberText(number);
      count += 1;
      isInTitle ||= value % fieldCount === fields.title;
      last = page;
    }
    held.push({ segment, count, isInTitle, text });
  }
  return held;
};

/** @param sizes how many pages each segment has, in the order of all pages */
export const levelsOf = (termPages: TermPages, sizes: readonly number[]): Levels => {
  const begins = sizes.map((_, index) =>
    sizes.slice(0, index).reduce((sum, size) => sum + size, 0),
  );
  const segmentOf = Uint16Array.from(
    sizes.flatMap((size, segment) => Array.from({ length: size }, () => segment)),
  );
  const { terms, starts } = termPages;
  const first: string[] = [];
  const segments = sizes.map((): (string | undefined)[] => []);
  for (let term = 0; term < terms.size; term += 1) {
    const held = heldBySegment(termPages, term, segmentOf, begins);
    const isRare = (starts[term + 1] ?? 0) - (starts[term] ?? 0) <= rare;
    first.push(isRare ? pagesText(held) : countsText(held));
    if (isRare) continue;
    for (const { segment, text } of held) {
      const values = segments[segment];
      if (values) values[term] = text;
    }
  }
  return { first, segments };
};
