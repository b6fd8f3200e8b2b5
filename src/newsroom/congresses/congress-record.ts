import type { Congress } from '../../content/schema/congress-schema.ts';
import type { FindSource, QuotedSource } from '../quoted-sources.ts';

/** An entry with its visible source in place of the source's names. */
export type WithSource<Entry> = Omit<Entry, 'article' | 'document'> & {
  readonly source: QuotedSource;
};

/** An entry whose source may be missing. */
export type WithAnySource<Entry> = Omit<Entry, 'article' | 'document'> & {
  readonly source: QuotedSource | undefined;
};

type Goal = Congress['goals'][number];

/** What the register records of a congress, as far as visible texts state it. */
export interface CongressRecord {
  readonly delegates: readonly WithSource<Congress['delegates'][number]>[];
  readonly results: readonly WithSource<Congress['results'][number]>[];
  readonly goals: readonly (Omit<WithSource<Goal>, 'reached'> & {
    readonly reached: readonly WithSource<Goal['reached'][number]>[];
  })[];
  readonly steps: readonly WithAnySource<Congress['steps'][number]>[];
  readonly papers: readonly WithAnySource<Congress['papers'][number]>[];
}

interface Named {
  readonly article?: string | undefined;
  readonly document?: string | undefined;
}

/** The entries with a visible source. */
export const stated = <Entry extends Named>(
  entries: readonly Entry[],
  find: FindSource,
): WithSource<Entry>[] =>
  entries.flatMap(({ article, document, ...entry }) => {
    const source = find({ article, document });
    return source ? [{ ...entry, source }] : [];
  });

const withAny = <Entry extends Named>(
  entries: readonly Entry[],
  find: FindSource,
): WithAnySource<Entry>[] =>
  entries.map(({ article, document, ...entry }) => ({
    ...entry,
    source: find({ article, document }),
  }));

export const congressRecord = (
  { delegates, results, goals, steps, papers }: Congress,
  find: FindSource,
): CongressRecord => ({
  delegates: stated(delegates, find),
  results: stated(results, find),
  goals: stated(goals, find).map((goal) => ({ ...goal, reached: stated(goal.reached, find) })),
  steps: withAny(steps, find),
  papers: withAny(papers, find),
});
