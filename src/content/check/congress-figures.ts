import { earliestDay } from '../../dates/imprecise-date.ts';
import { problem, type Problem } from '../problem.ts';
import type { Congress } from '../schema/congress-schema.ts';
import type { Quoted } from '../schema/quoted-source-schema.ts';
import { plainWords, type At, type QuoteCheck } from './quote-check.ts';

/** A number of a congress with the words that state it. */
interface Figure {
  /** What it counts: the same text for the same thing. */
  readonly what: string;
  readonly value: number;
  readonly at: At;
  /** The name of the field. */
  readonly field: string;
  readonly quoted: Quoted;
}

const below =
  (at: At, ...above: readonly (string | number)[]): At =>
  (...path) =>
    at(...above, ...path);

const delegateWords = { called: 'triệu tập', present: 'có mặt', guests: 'khách mời' } as const;

/** Every number that needs a quotation, entry by entry. */
const entriesOf = (congress: Congress, at: At): Figure[][] => {
  const delegates = congress.delegates.map((entry, index) =>
    (['called', 'present', 'guests'] as const).flatMap((field): Figure[] => {
      const value = entry[field];
      const its = { at: below(at, 'delegates', index), field, quoted: entry };
      return value === undefined
        ? []
        : [{ what: `đại biểu ${delegateWords[field]}`, value, ...its }];
    }),
  );
  const results = congress.results.map((entry, index): Figure[] => {
    const { what, value, of, unit, scope } = entry;
    const name = [what, scope, unit].filter((part) => part !== undefined).join(', ');
    const its = { at: below(at, 'results', index), quoted: entry };
    return [
      { what: name, value, field: 'value', ...its },
      ...(of === undefined ? [] : [{ what: `${name}, tổng số`, value: of, field: 'of', ...its }]),
    ];
  });
  const goals = congress.goals.flatMap((entry, index): Figure[][] => {
    const its = { at: below(at, 'goals', index), quoted: entry };
    const name = `${entry.what}, ${entry.unit}`;
    return [
      [{ what: name, value: entry.goal, field: 'goal', ...its }],
      ...entry.reached.map((each, place): Figure[] => [
        {
          what: `${name}, năm ${each.year}`,
          value: each.value,
          field: 'value',
          at: below(at, 'goals', index, 'reached', place),
          quoted: each,
        },
      ]),
    ];
  });
  return [...delegates, ...results, ...goals].filter((entry) => entry.length > 0);
};

/** Numbers of one thing that differ. */
const disagreements = (figures: readonly Figure[]): Problem[] =>
  [...Map.groupBy(figures, ({ what }) => plainWords(what).toLowerCase()).values()].flatMap(
    ([first, ...others]) =>
      others.flatMap(({ what, value, at, field }) =>
        first && value !== first.value
          ? [problem('FACT_DISAGREES', at(field), what, String(value), String(first.value))]
          : [],
      ),
  );

/** A part that is greater than its whole, and an entry that counts nothing. */
const wholeProblems = ({ delegates, results }: Congress, at: At): Problem[] => [
  ...delegates.flatMap(({ called, present, guests }, index) => {
    if ((called ?? present ?? guests) === undefined) {
      return [problem('DELEGATES_NONE', at('delegates', index))];
    }
    return called !== undefined && present !== undefined && present > called
      ? [problem('FIGURE_OVER', at('delegates', index, 'present'), present, called)]
      : [];
  }),
  ...results.flatMap(({ value, of }, index) =>
    of !== undefined && value > of
      ? [problem('FIGURE_OVER', at('results', index, 'value'), value, of)]
      : [],
  ),
];

/** Results from an article that is older than the congress. */
const earlyProblems = (congress: Congress, quotes: QuoteCheck, at: At): Problem[] => {
  const { status, actual, delegates, results } = congress;
  const begins = status === 'da-hoan-thanh' && actual ? earliestDay(actual) : undefined;
  if (begins === undefined) return [];
  const early = (list: 'delegates' | 'results', entries: readonly Quoted[]): Problem[] =>
    entries.flatMap(({ article }, index) => {
      const day = article === undefined ? undefined : quotes.dayOf(article);
      return article !== undefined && day !== undefined && day < begins
        ? [problem('FACT_EARLY', at(list, index, 'article'), article, day, begins)]
        : [];
    });
  return [...early('delegates', delegates), ...early('results', results)];
};

/** Years of goals outside of the term. */
const yearProblems = ({ goals, term }: Congress, at: At): Problem[] =>
  term
    ? goals.flatMap(({ by, reached }, index) => [
        ...(by !== undefined && (by < term.from || by > term.to)
          ? [problem('GOAL_YEAR', at('goals', index, 'by'), by, term.from, term.to)]
          : []),
        ...reached.flatMap(({ year }, place) =>
          year < term.from || year > term.to
            ? [
                problem(
                  'GOAL_YEAR',
                  at('goals', index, 'reached', place, 'year'),
                  year,
                  term.from,
                  term.to,
                ),
              ]
            : [],
        ),
      ])
    : [];

/** Faults in the delegates, results and goals of a congress. */
export const figureProblems = (congress: Congress, quotes: QuoteCheck, at: At): Problem[] => {
  const entries = entriesOf(congress, at);
  return [
    ...entries.flatMap((figures) => {
      const [first] = figures;
      const numbers = figures.map(({ value }) => value);
      return first ? quotes.problems(first.quoted, first.at, numbers) : [];
    }),
    ...disagreements(entries.flat()),
    ...wholeProblems(congress, at),
    ...earlyProblems(congress, quotes, at),
    ...yearProblems(congress, at),
  ];
};
