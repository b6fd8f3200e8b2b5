import { earliestDay, latestDay } from '../../dates/imprecise-date.ts';
import { problem, type Problem } from '../problem.ts';
import { congressSteps } from '../schema/congress-course-schema.ts';
import type { Congress } from '../schema/congress-schema.ts';
import type { At, QuoteCheck } from './quote-check.ts';

/** Steps that the sessions repeat. */
const repeated = ({ steps, sessions }: Congress, at: At): Problem[] =>
  steps.flatMap(({ kind }, index) =>
    sessions.some((session) => session.kind === kind)
      ? [problem('STEP_TWICE', at('steps', index, 'kind'), kind)]
      : [],
  );

/** Steps that ended before a step that comes before them began. */
const outOfOrder = ({ steps }: Congress, at: At): Problem[] =>
  steps.flatMap(({ kind, date }, index) => {
    const ends = latestDay(date);
    const before = steps.find((each) => {
      const begins = earliestDay(each.date);
      const isBefore = congressSteps.indexOf(each.kind) < congressSteps.indexOf(kind);
      return isBefore && ends !== undefined && begins !== undefined && ends < begins;
    });
    return before ? [problem('STEP_ORDER', at('steps', index, 'date'), kind, before.kind)] : [];
  });

/** Faults in the steps and papers of a congress. */
export const courseProblems = (congress: Congress, quotes: QuoteCheck, at: At): Problem[] => [
  ...repeated(congress, at),
  ...outOfOrder(congress, at),
  ...(['steps', 'papers'] as const).flatMap((list) =>
    congress[list].flatMap(({ article }, index) =>
      quotes.articleProblems(article, (...path) => at(list, index, ...path)),
    ),
  ),
];
