import type { YamlPath } from '../parse/parse-yaml.ts';
import type { ScalarValue } from './scalar-text.ts';

interface EditedGroup {
  readonly [key: string]: EditedValue;
}

/** What can be written: scalars, lists and mappings of them. */
export type EditedValue = ScalarValue | readonly EditedValue[] | EditedGroup;

/** One change of a file; an entry is inserted before the one that now has its index. */
export type YamlChange =
  | { readonly kind: 'set' | 'insert'; readonly path: YamlPath; readonly value: EditedValue }
  | { readonly kind: 'remove'; readonly path: YamlPath }
  | { readonly kind: 'rename'; readonly path: YamlPath; readonly name: string };

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const changedList = (
  list: readonly unknown[],
  at: number,
  change: YamlChange,
): readonly unknown[] => {
  if (change.kind === 'remove') return list.toSpliced(at, 1);
  if (change.kind === 'rename') return list;
  return list.toSpliced(at, change.kind === 'set' ? 1 : 0, change.value);
};

const changedGroup = (
  group: Readonly<Record<string, unknown>>,
  key: string,
  change: YamlChange,
) => {
  if (change.kind !== 'remove' && change.kind !== 'rename') {
    return { ...group, [key]: change.value };
  }
  const others = Object.fromEntries(Object.entries(group).filter(([each]) => each !== key));
  return change.kind === 'remove' ? others : { ...others, [change.name]: group[key] };
};

/** Applies a change to a plain value; the value itself is not mutated. */
export const changedValue = (
  value: unknown,
  change: YamlChange,
  path: YamlPath = change.path,
): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return 'value' in change ? change.value : undefined;
  if (Array.isArray(value) && typeof step === 'number') {
    const list: readonly unknown[] = value;
    if (rest.length === 0) return changedList(list, step, change);
    return list.with(step, changedValue(list[step], change, rest));
  }
  if (!isGroup(value)) return value;
  const key = String(step);
  if (rest.length === 0) return changedGroup(value, key, change);
  return { ...value, [key]: changedValue(value[key], change, rest) };
};
