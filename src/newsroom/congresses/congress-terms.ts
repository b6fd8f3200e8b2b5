import { defaultKinds } from '../../content/unit-kinds/default-kinds.ts';
import { isLevelOfCells } from '../../content/unit-kinds/kind-level.ts';
import type { Congress } from '../../content/schema/congress-schema.ts';
import { levelOfCongress } from './congress-levels.ts';
import type { Newsroom } from '../newsroom.ts';

/** A term (nhiệm kỳ), by its first and last year; cells have shorter ones than their units. */
export type Term = NonNullable<Congress['term']>;

type Register = Pick<Newsroom, 'congresses'>;

/** The registers that decide the level of a congress. */
type Levels = Pick<Newsroom, 'kinds' | 'unitById'>;

/** Only the built-in kinds and no units: the written levels decide. */
const asWritten: Levels = { kinds: defaultKinds, unitById: new Map() };

const newestFirst = (a: Term, b: Term): number => b.from - a.from || b.to - a.to;

/** `2020-2025` */
export const termId = ({ from, to }: Term): string => `${from}-${to}`;

/** Every term of the register once, newest first. */
export const termsOf = (congresses: readonly Congress[]): readonly Term[] => {
  const terms = congresses.flatMap(({ term }) => term ?? []);
  return [...new Map(terms.map((term) => [termId(term), term])).values()].toSorted(newestFirst);
};

/** The newest term of the units above the cells, or of the cells if there are no others. */
export const newestTerm = (
  congresses: readonly Congress[],
  levels: Levels = asWritten,
): Term | undefined =>
  termsOf(
    congresses.filter((each) => !isLevelOfCells(levelOfCongress(each, levels), levels.kinds)),
  )[0] ?? termsOf(congresses)[0];

/** The congresses of exactly one term. */
export const congressesOfTerm = (term: Term, { congresses }: Register): readonly Congress[] =>
  congresses.filter((congress) => congress.term && termId(congress.term) === termId(term));

/**
 * The congresses of the progress board: those of the newest term, of terms of cells that begin
 * within it, and those without a term.
 */
export const boardCongresses = ({
  congresses,
  ...levels
}: Register & Partial<Levels>): readonly Congress[] => {
  const newest = newestTerm(congresses, { ...asWritten, ...levels });
  return congresses.filter(
    ({ term }) => !term || !newest || (term.from >= newest.from && term.from < newest.to),
  );
};
