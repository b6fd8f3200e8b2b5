import type { PreparedText } from '../proofreading/prepared-text.ts';
import type { FactContext } from './fact-context.ts';
import type { FactRule } from './fact-rule.ts';
import type { FactMark } from './fact.ts';
import { linesOf } from '../proofreading/lines.ts';
import { additions } from './rules/additions.ts';
import { congressFacts } from './rules/congress.ts';
import { countsOverWholes } from './rules/count-over-whole.ts';
import { houseCapitals } from './rules/house-capital.ts';
import { directions } from './rules/direction.ts';
import { impossibleDates } from './rules/impossible-date.ts';
import { impossibleTimes } from './rules/impossible-time.ts';
import { namesOfDay } from './rules/name-of-day.ts';
import { numberNotations } from './rules/number-notation.ts';
import { oneSpelling } from './rules/one-spelling.ts';
import { romanNumerals } from './rules/roman-numerals.ts';
import { sharesOfCounts } from './rules/share-of-count.ts';
import { sharesOverAll } from './rules/share-over-all.ts';
import { sums } from './rules/sums.ts';
import { sumsOfShares } from './rules/sums-of-shares.ts';
import { terms } from './rules/term.ts';
import { unknownAbbreviations } from './rules/unknown-abbreviation.ts';
import { weekdays } from './rules/weekday.ts';
import { unitMentions } from './unit-mentions.ts';
import { writtenDates } from './written-dates.ts';

const rules: readonly FactRule[] = [
  impossibleDates,
  weekdays,
  impossibleTimes,
  countsOverWholes,
  sharesOverAll,
  sharesOfCounts,
  directions,
  numberNotations,
  sums,
  additions,
  sumsOfShares,
  terms,
  romanNumerals,
  congressFacts,
  namesOfDay,
  houseCapitals,
  oneSpelling,
  unknownAbbreviations,
];

/** A mark with its position: line and column from 0, in UTF-16 units of the raw text. */
export type Fact = FactMark & { readonly line: number; readonly column: number };

const placed = (raw: string, marks: readonly FactMark[]): Fact[] => {
  if (marks.length === 0) return [];
  const lines = linesOf(raw);
  return marks.map((mark): Fact => {
    const line = lines.findLastIndex(({ start }) => start <= mark.start);
    return { ...mark, line, column: mark.start - (lines[line]?.start ?? 0) };
  });
};

/**
 * Statements of a text that contradict the calendar, arithmetic or the registers, sorted by
 * position.
 */
export const checkFacts = (text: PreparedText, context: FactContext): Fact[] => {
  const prepared = {
    ...text,
    dates: writtenDates(text.prose),
    mentions: unitMentions(text, context.units),
  };
  const marks = rules.flatMap((rule) => rule(prepared, context));
  return placed(
    text.raw,
    marks.toSorted((a, b) => a.start - b.start),
  );
};
