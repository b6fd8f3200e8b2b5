import { earliestDay } from '../../dates/imprecise-date.ts';
import { compareText } from '../compare-text.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';
import { romanNumeral } from '../../facts/roman-numeral.ts';
import type { Congress } from '../schema/congress-schema.ts';
import { courseProblems } from './congress-course.ts';
import { consultationProblems } from './consultation-problems.ts';
import { figureProblems } from './congress-figures.ts';
import { plainWords, type At, type QuoteCheck } from './quote-check.ts';

const isOver = new Set<string | undefined>(['da-hoan-thanh', 'dang-dien-ra']);

/** Fields of one congress that contradict each other. */
const fieldProblems = (congress: Congress, at: At): Problem[] => {
  const { ordinal, ordinalNumber, term, status, actual } = congress;
  const problems: Problem[] = [];
  if (ordinal !== undefined && ordinalNumber !== undefined && ordinal !== ordinalNumber) {
    const roman = romanNumeral(ordinal);
    problems.push(problem('ORDINAL_DIFFERS', at('ordinalNumber'), roman, ordinalNumber));
  }
  if (term && term.to <= term.from) {
    problems.push(problem('TERM_BACKWARDS', at('term'), term.from, term.to));
  }
  if (status === 'da-hoan-thanh' && !actual) {
    problems.push(problem('CONGRESS_ACTUAL', at('status'), status));
  }
  if (actual && status !== undefined && !isOver.has(status)) {
    problems.push(problem('CONGRESS_STATUS', at('status'), status));
  }
  return problems;
};

/** Facts with a missing article or missing quoted words. */
const quoteProblems = ({ facts }: Congress, quotes: QuoteCheck, at: At): Problem[] =>
  facts.flatMap((fact, index) => quotes.problems(fact, (...path) => at('facts', index, ...path)));

/** Facts of a finished congress from an article that is older than the congress. */
const earlyProblems = (
  { facts, status, actual }: Congress,
  quotes: QuoteCheck,
  at: At,
): Problem[] => {
  const begins = status === 'da-hoan-thanh' && actual ? earliestDay(actual) : undefined;
  return begins === undefined
    ? []
    : facts.flatMap(({ article }, index) => {
        const day = quotes.dayOf(article);
        return day !== undefined && day < begins
          ? [problem('FACT_EARLY', at('facts', index, 'article'), article, day, begins)]
          : [];
      });
};

/** Two facts that contradict each other. */
const disagreements = ({ facts }: Congress, at: At): Problem[] =>
  facts.flatMap(({ label, value }, index) => {
    const other = facts
      .slice(0, index)
      .find(
        (each) =>
          plainWords(each.label) === plainWords(label) &&
          plainWords(each.value) !== plainWords(value),
      );
    return other
      ? [problem('FACT_DISAGREES', at('facts', index, 'value'), label, value, other.value)]
      : [];
  });

const beginOf = ({ actual, planned, term }: Congress): string =>
  (actual && earliestDay(actual)) ??
  (planned && earliestDay(planned)) ??
  String(term?.from ?? '9999');

/** Numbers and terms of one unit's congresses that are out of sequence. */
const sequenceProblems = (
  congresses: readonly Congress[],
  atOf: (congress: Congress) => At,
): Problem[] => {
  const ofUnits = Map.groupBy(
    congresses.filter(({ others }) => !others),
    ({ unit }) => unit,
  );
  return [...ofUnits.values()].flatMap((ofUnit) => {
    const inOrder = ofUnit.toSorted((a, b) => compareText(beginOf(a), beginOf(b)));
    return inOrder.flatMap((congress, index) => {
      const before = inOrder[index - 1];
      return before ? followProblems(before, congress, atOf(congress)) : [];
    });
  });
};

const followProblems = (before: Congress, congress: Congress, at: At): Problem[] => {
  const problems: Problem[] = [];
  const { ordinal, term } = congress;
  if (ordinal !== undefined && before.ordinal !== undefined && ordinal !== before.ordinal + 1) {
    const [found, expected] = [romanNumeral(ordinal), romanNumeral(before.ordinal + 1)];
    problems.push(problem('CONGRESS_ORDINAL', at('ordinal'), found, expected, before.name));
  }
  if (term && before.term && term.from !== before.term.to) {
    problems.push(problem('CONGRESS_TERM', at('term'), term.from, before.term.to, before.name));
  }
  return problems;
};

/** Faults within the register of congresses, except references to unknown units. */
export const congressProblems = (
  congresses: readonly Congress[],
  quotes: QuoteCheck,
  locator: Locator,
): Problem[] => {
  const places = new Map(congresses.map((congress, index) => [congress, index]));
  const atOf =
    (congress: Congress): At =>
    (...path) =>
      locator.valueAt(['congresses', places.get(congress) ?? 0, ...path]);
  return [
    ...congresses.flatMap((congress) => [
      ...fieldProblems(congress, atOf(congress)),
      ...quoteProblems(congress, quotes, atOf(congress)),
      ...earlyProblems(congress, quotes, atOf(congress)),
      ...disagreements(congress, atOf(congress)),
      ...courseProblems(congress, quotes, atOf(congress)),
      ...figureProblems(congress, quotes, atOf(congress)),
    ]),
    ...consultationProblems(congresses, quotes, atOf),
    ...sequenceProblems(congresses, atOf),
  ];
};
