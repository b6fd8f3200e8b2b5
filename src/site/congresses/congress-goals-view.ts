import type { CongressRecord } from '../../newsroom/congresses/congress-record.ts';
import type { PageFrames } from '../page-frame.ts';
import { numberText, quantityText } from './quantity-text.ts';
import { sourceLink, type SourceLinkView } from './source-link.ts';

/** A number with the text that states it. */
interface StatedNumber {
  readonly value: string;
  readonly quote: string;
  readonly source: SourceLinkView;
}

/** A goal of the resolution, and what was reached year by year. */
export interface CongressGoalView extends StatedNumber {
  readonly what: string;
  /** The unit; absent if the value contains it. */
  readonly unit: string | undefined;
  readonly by: number | undefined;
  /** In the order of the years. */
  readonly reached: readonly (StatedNumber & { readonly year: number })[];
}

/** @param lastYear the last year of the term: the year of goals that name none */
export const congressGoals = (
  goals: CongressRecord['goals'],
  lastYear: number | undefined,
  frames: PageFrames,
): CongressGoalView[] =>
  goals.map(({ what, goal, unit, by, quote, source, reached }) => ({
    what,
    value: quantityText(goal, unit),
    unit: unit === '%' ? undefined : unit,
    by: by ?? lastYear,
    quote,
    source: sourceLink(source, frames),
    reached: reached
      .toSorted((a, b) => a.year - b.year)
      .map((each) => ({
        year: each.year,
        value: unit === '%' ? quantityText(each.value, unit) : numberText(each.value),
        quote: each.quote,
        source: sourceLink(each.source, frames),
      })),
  }));
