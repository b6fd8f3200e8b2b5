import type { Unit } from '../../content/schema/unit-schema.ts';
import { writtenFields, type UnitChange, type UnitValues } from './unit-change.ts';

const shownValue = (value: string | readonly string[] | undefined): string =>
  value === undefined || value.length === 0
    ? '(chưa có)'
    : typeof value === 'string'
      ? value
      : value.join(', ');

const addedLines = (unit: UnitValues): string[] => [
  `+ thêm ${unit.id}: ${unit.name ?? ''}`,
  ...writtenFields
    .filter((field) => field !== 'id' && field !== 'name')
    .flatMap((field) => {
      const value = unit[field];
      return value === undefined || value.length === 0
        ? []
        : [`      ${field}: ${shownValue(value)}`];
    }),
];

const changedLine = (change: Exclude<UnitChange, { readonly kind: 'add' }>): string =>
  change.kind === 'set'
    ? `      ${change.field}: ${shownValue(change.before)} → ${change.value}`
    : `      ${change.field}: ${shownValue(change.before)} → thêm ${shownValue(change.values)}`;

/** The changes of a register, line by line: `+` for a new unit, `~` for a changed one. */
export const shownChanges = (
  changes: readonly UnitChange[],
  units: readonly Pick<Unit, 'id' | 'name'>[],
): string => {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const changed = Map.groupBy(
    changes.filter((change) => change.kind !== 'add'),
    ({ id }) => id,
  );
  return [
    ...[...changed].flatMap(([id, its]) => [
      `~ sửa ${id}: ${names.get(id) ?? ''}`,
      ...its.map(changedLine),
    ]),
    ...changes.flatMap((change) => (change.kind === 'add' ? addedLines(change.unit) : [])),
  ]
    .map((line) => `  ${line}\n`)
    .join('');
};
