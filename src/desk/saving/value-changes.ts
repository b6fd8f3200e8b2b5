import { isDeepStrictEqual } from 'node:util';
import type { EditedValue, YamlChange } from '../../content/edit/changed-value.ts';

type Path = YamlChange['path'];
type Group = Readonly<Record<string, EditedValue>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const set = (path: Path, value: EditedValue): YamlChange => ({ kind: 'set', path, value });

const groupChanges = (before: Group, after: Group, path: Path): YamlChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    valueChanges(before[key], after[key], [...path, key]),
  );

/** How many entries two lists share, from one end. */
const shared = (one: readonly EditedValue[], other: readonly EditedValue[]): number => {
  const at = one.findIndex((each, index) => !isDeepStrictEqual(each, other[index]));
  return at < 0 ? Math.min(one.length, other.length) : Math.min(at, other.length);
};

/** Entries at the same places are changed; the others are removed or inserted where lists differ. */
const listChanges = (
  before: readonly EditedValue[],
  after: readonly EditedValue[],
  path: Path,
): YamlChange[] => {
  const start = shared(before, after);
  const [restBefore, restAfter] = [before.slice(start), after.slice(start)];
  const end = shared(restBefore.toReversed(), restAfter.toReversed());
  const old = restBefore.slice(0, restBefore.length - end);
  const now = restAfter.slice(0, restAfter.length - end);
  const both = Math.min(old.length, now.length);
  return [
    ...old.slice(0, both).flatMap((each, at) => valueChanges(each, now[at], [...path, start + at])),
    ...old.slice(both).map((_, at): YamlChange => ({
      kind: 'remove',
      path: [...path, start + old.length - 1 - at],
    })),
    ...now.slice(both).map((value, at): YamlChange => ({
      kind: 'insert',
      path: [...path, start + both + at],
      value,
    })),
  ];
};

/** The smallest changes that make one value from another; `undefined` is no value. */
export const valueChanges = (
  before: EditedValue | undefined,
  after: EditedValue | undefined,
  path: Path,
): YamlChange[] => {
  if (isDeepStrictEqual(before, after)) return [];
  if (after === undefined) return [{ kind: 'remove', path }];
  if (before === undefined) return [set(path, after)];
  if (isGroup(before) && isGroup(after)) return groupChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  return [set(path, after)];
};
