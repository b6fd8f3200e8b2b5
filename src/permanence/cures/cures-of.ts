import type { Refusal } from '../compare-sites.ts';
import { acts, type Addressed } from './addressed.ts';
import type { Cure, CureFacts } from './cure.ts';
import { cureTable, type Outcome } from './cure-table.ts';
import { cureWords, type CureName } from './cure-words.ts';
import { subjectOf } from './subject-of.ts';

/** A cure with its name for programs. */
export interface NamedCure extends Cure {
  readonly name: CureName;
}

const subjectIn = (refusal: Refusal): Addressed =>
  'loss' in refusal ? 'article' : subjectOf(refusal.cause, refusal.addresses);

/**
 * The names of the cures that the table has for a refusal, without duplicates, in the order of the
 * edits.
 */
const cureNames = (refusal: Refusal): CureName[] => {
  const row: Readonly<Record<string, readonly Outcome[]>> = cureTable[subjectIn(refusal)];
  const names = acts.flatMap((act) =>
    (row[act] ?? []).flatMap((outcome) =>
      'refusal' in outcome && outcome.refusal === refusal.cause.kind ? outcome.cure : [],
    ),
  );
  return [...new Set(names)];
};

type MakeCure = (cause: Refusal['cause'], facts: CureFacts) => Cure;

/** What an editor may do about a refusal: one of these. */
export const curesOf = (refusal: Refusal, facts: CureFacts): NamedCure[] =>
  cureNames(refusal).map((name) => {
    /**
     * The table pairs each cause only with cures of its kind, which the types cannot express here.
     */
    const make = cureWords[name] as MakeCure;
    return { name, ...make(refusal.cause, facts) };
  });
