import type { Content } from '../content.ts';
import type { Locator } from '../parse/parse-yaml.ts';
import { problem, type Problem } from '../problem.ts';

/**
 * Entries of `terms` without a congress: redirects from their former addresses would lead nowhere.
 */
export const termProblems = (
  { congresses, terms }: Pick<Content, 'congresses' | 'terms'>,
  locator: Locator,
): Problem[] => {
  const known = new Set(congresses.flatMap(({ term }) => (term ? `${term.from}-${term.to}` : [])));
  return terms.flatMap(({ id }, index) =>
    known.has(id)
      ? []
      : [problem('TERM_UNKNOWN', locator.valueAt(['terms', index, 'id']), id, [...known])],
  );
};
