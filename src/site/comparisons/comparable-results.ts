import type { CongressRecord } from '../../newsroom/congresses/congress-record.ts';
import { termId } from '../../newsroom/congresses/congress-terms.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import type { SiteContext } from '../site-context.ts';

type Result = CongressRecord['results'][number];

/** One result of one congress. */
export interface ComparableResult {
  readonly congress: Congress;
  readonly result: Result;
}

/** Results of several congresses that count the same thing in the same way. */
export interface ComparableGroup {
  readonly what: string;
  readonly unit: string;
  readonly term: NonNullable<Congress['term']>;
  /** In words: `cấp cơ sở`. */
  readonly level: string | undefined;
  readonly results: readonly ComparableResult[];
}

type Questions = Pick<
  SiteContext,
  'congresses' | 'levelOfCongress' | 'recordOfCongress' | 'terms' | 'unit' | 'unitOn'
>;

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Counts of a whole (27 of 31) and plain numbers are not the same thing. */
const keyOf = ({ what, unit, of }: Result, level: string | undefined): string =>
  JSON.stringify([folded(what), folded(unit), of !== undefined, level]);

/**
 * The results of one term that can be compared: the same thing in the same unit, counted for the
 * congress itself, on the same level, from a visible text; once a congress, of at least two units.
 */
const ofTerm = (term: NonNullable<Congress['term']>, context: Questions): ComparableGroup[] => {
  const all = context
    .congresses(`term/${termId(term)}`)
    .filter(({ others }) => !others)
    .flatMap((congress) => {
      const level = context.levelOfCongress(congress.id);
      return context
        .recordOfCongress(congress.id)
        .results.filter(({ scope }) => scope === undefined)
        .map((result) => ({ congress, result, level, key: keyOf(result, level) }));
    });
  return [...Map.groupBy(all, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    /** Two sources that differ: neither is shown beside others. */
    const once = same.filter(
      ({ congress }) => same.filter((each) => each.congress === congress).length === 1,
    );
    const units = new Set(once.map(({ congress }) => congress.unit));
    if (!first || units.size < 2) return [];
    const { what, unit } = first.result;
    return [{ what, unit, term, level: first.level, results: once }];
  });
};

/** All groups of results that can be compared, of the newest term first. */
export const comparableResults = (context: Questions): ComparableGroup[] =>
  context.terms().flatMap((term) => ofTerm(term, context));
