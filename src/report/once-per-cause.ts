import { compareProblems, type Place, type Problem, type Severity } from '../content/problem.ts';
import { severityWords } from './severity-words.ts';

/** A problem in a report. */
export interface ReportedProblem extends Problem {
  /** The other places with the same cause, in the order of the problems. */
  readonly others?: readonly Place[] | undefined;
}

const severities = Object.keys(severityWords) as Severity[];

/** The most other places that a sentence names. */
const named = 4;

const placesSentence = (others: readonly Place[]): string => {
  const shown = others.slice(0, named).map(({ file, line, column }) => `${file}:${line}:${column}`);
  const rest = others.length - shown.length;
  const more = rest > 0 ? ` và ${rest} chỗ nữa` : '';
  return `${others.length} chỗ khác cũng vậy: ${shown.join(', ')}${more}`;
};

/** The first of the most serious: a cause that blocks something is shown where it blocks. */
const firstWorst = (problems: readonly Problem[]): Problem | undefined =>
  severities
    .map((severity) => problems.find((each) => each.severity === severity))
    .find((each) => each !== undefined);

const merged = (problems: readonly Problem[]): ReportedProblem[] => {
  const shown = firstWorst(problems);
  if (problems.length < 2 || !shown?.shared) return [...problems];
  const others = problems.filter((each) => each !== shown);
  const message = `${shown.message}; ${placesSentence(others)}`;
  return [{ ...shown, message, hint: shown.shared.hint, others }];
};

/**
 * Problems for a report, sorted by position: those with one cause, such as an entry missing from a
 * register, become one that names all places. Only reports merge problems; what is held back and
 * what is refused depends on every affected file.
 */
export const oncePerCause = (problems: readonly Problem[]): readonly ReportedProblem[] => {
  const alone = problems.filter(({ shared }) => !shared);
  const together = problems.filter(({ shared }) => shared);
  const causes = Map.groupBy(together, ({ shared }) => shared?.cause);
  return [...alone, ...[...causes.values()].flatMap(merged)].toSorted(compareProblems);
};
