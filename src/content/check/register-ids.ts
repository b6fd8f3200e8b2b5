import { lostEntryHint } from '../faults/lost-entry.ts';
import { nearestIn, type Nearest } from '../nearest.ts';
import type { Locator, YamlPath } from '../parse/parse-yaml.ts';
import { problem, sharingCause, withReplacement, type Problem } from '../problem.ts';
import type { RegisterFile } from '../read/file-kinds.ts';

/** The fault codes of ids that no register has. */
export type UnknownId = 'CATEGORY_UNKNOWN' | 'UNIT_UNKNOWN' | 'CONGRESS_UNKNOWN' | 'THREAD_UNKNOWN';

/** An entry of a register, as references may name it. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly formerIds: readonly string[];
  /** Other words for it, right and wrong ones. */
  readonly words?: readonly (string | undefined)[];
}

/** The ids of a register, and the entry for each word that may mean it. */
export interface Ids {
  readonly register: RegisterFile;
  readonly all: ReadonlySet<string>;
  readonly byWord: ReadonlyMap<string, Entry>;
  readonly nearest: (word: string) => Nearest | undefined;
}

export const idsOf = (register: RegisterFile, entries: readonly Entry[]): Ids => {
  const byWord = new Map(
    entries.flatMap((entry) =>
      [entry.id, entry.name, ...(entry.words ?? []), ...entry.formerIds]
        .filter((word) => word !== undefined)
        .map((word) => [word, entry] as const),
    ),
  );
  const all = new Set(entries.map(({ id }) => id));
  return { register, all, byWord, nearest: nearestIn(byWord.keys()) };
};

/**
 * A reference to an entry that is not in its register. All references to one id share one cause: an entry
 * that was removed or renamed is one fault, however many texts name it.
 */
export const idProblem = (
  code: UnknownId,
  id: string,
  { register, all, byWord, nearest }: Ids,
  locator: Locator,
  path: YamlPath,
): Problem[] => {
  if (all.has(id)) return [];
  const near = nearest(id);
  const meant = near && byWord.get(near.choice);
  const reported = withReplacement(
    problem(code, locator.valueAt(path), id, meant?.id),
    near?.isNearCertain && meant?.id,
  );
  const hint = lostEntryHint(id, register, meant, {
    isSure: reported.replacement !== undefined,
    otherwise: reported.hint,
  });
  return [sharingCause(reported, `${register} ${id}`, hint)];
};
