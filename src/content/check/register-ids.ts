import { lostEntryHint } from '../faults/lost-entry.ts';
import { nearestIn, type Nearest } from '../nearest.ts';
import type { Locator, YamlPath } from '../parse/parse-yaml.ts';
import { problem, sharingCause, withReplacement, type Problem } from '../problem.ts';
import type { RegisterFile } from '../read/file-kinds.ts';

/** The fault codes of ids that are missing in their register. */
export type UnknownId =
  | 'CATEGORY_UNKNOWN'
  | 'UNIT_UNKNOWN'
  | 'CONGRESS_UNKNOWN'
  | 'THREAD_UNKNOWN'
  | 'PROGRAMME_UNKNOWN';

/** An entry of a register, with the forms by which references may name it. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly formerIds: readonly string[];
  /** Other words for the entry, right and wrong ones. */
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

/** The field of each code, and whether it takes several entries. */
const fieldOf: Readonly<Record<UnknownId, { readonly field: string; readonly isList: boolean }>> = {
  CATEGORY_UNKNOWN: { field: 'category', isList: false },
  UNIT_UNKNOWN: { field: 'unit', isList: true },
  CONGRESS_UNKNOWN: { field: 'congress', isList: false },
  PROGRAMME_UNKNOWN: { field: 'programme', isList: false },
  THREAD_UNKNOWN: { field: 'thread', isList: false },
};

/** The hint for several entries that were written as one: `Chính trị; Xã hội`. */
const severalHint = (
  code: UnknownId,
  written: string,
  { byWord, nearest }: Ids,
): string | undefined => {
  const parts = written.split(/[,;]/u).map((part) => part.trim());
  const ids = parts.flatMap((part) => {
    const near = nearest(part);
    return near?.isNearCertain ? (byWord.get(near.choice)?.id ?? []) : [];
  });
  if (parts.length < 2 || ids.length < parts.length) return undefined;
  const each = [...new Set(ids)];
  const { field, isList } = fieldOf[code];
  return isList
    ? `viết ${field}: [${each.join(', ')}]`
    : `${field} chỉ nhận một mã, chọn một: ${each.map((one) => `${field}: ${one}`).join(' hoặc ')}`;
};

/**
 * A reference to an entry that is not in its register. All references to the same id share one
 * cause: an entry that was removed or renamed is one fault, however many texts name it.
 */
export const idProblem = (
  code: UnknownId,
  id: string,
  ids: Ids,
  locator: Locator,
  path: YamlPath,
): Problem[] => {
  const { register, all, byWord, nearest } = ids;
  if (all.has(id)) return [];
  const near = nearest(id);
  const meant = near && byWord.get(near.choice);
  const found = problem(code, locator.valueAt(path), id, meant?.id);
  const hint = severalHint(code, id, ids) ?? found.hint;
  const reported = withReplacement({ ...found, hint }, near?.isNearCertain && meant?.id);
  const sharedHint = lostEntryHint(id, register, meant, {
    isSure: reported.replacement !== undefined,
    otherwise: hint,
  });
  return [sharingCause(reported, `${register} ${id}`, sharedHint)];
};
