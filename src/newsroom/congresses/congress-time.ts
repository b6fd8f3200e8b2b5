import { compareNames } from '../../content/compare-names.ts';
import { compareText } from '../../content/compare-text.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { earliestDay, impreciseSortKey, type ImpreciseDate } from '../../dates/imprecise-date.ts';

type Timed = Pick<Congress, 'planned' | 'actual'>;
type Ordered = Timed & Pick<Congress, 'id' | 'name' | 'term'>;

const notKnown: ImpreciseDate = { kind: 'unknown', isExpected: false };

/** When a congress was held, otherwise when it is planned, otherwise unknown. */
export const whenOf = ({ actual, planned }: Timed): ImpreciseDate => actual ?? planned ?? notKnown;

/** The order of congresses in time: unknown ones last, then by name, then by id. */
export const byTime = (a: Ordered, b: Ordered): number =>
  compareText(impreciseSortKey(whenOf(a)), impreciseSortKey(whenOf(b))) ||
  compareNames(a.name, b.name) ||
  compareText(a.id, b.id);

/** If the time is not known, the first year of the term replaces it. */
const beginOf = (congress: Ordered): string =>
  earliestDay(whenOf(congress)) ?? String(congress.term?.from ?? '9999');

/** The chronological order of one unit's congresses. */
export const bySuccession = (a: Ordered, b: Ordered): number =>
  compareText(beginOf(a), beginOf(b)) || byTime(a, b);
