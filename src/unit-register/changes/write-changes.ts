import { openList, withLines } from '../../content/edit/open-list.ts';
import { editYamlAll } from '../../content/edit/edit-yaml.ts';
import type { EditedValue, YamlChange } from '../../content/edit/changed-value.ts';
import { entryLines } from '../../content/edit/value-text.ts';
import type { Unit } from '../../content/schema/unit-schema.ts';
import { writtenFields, type UnitChange, type UnitValues } from './unit-change.ts';

const isWritten = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const valuesOf = (unit: UnitValues): EditedValue =>
  Object.fromEntries(
    writtenFields
      .filter((field) => isWritten(unit[field]))
      .map((field) => [field, unit[field] as EditedValue]),
  );

/** The changes of units that the register has, by their places in it. */
const placedChanges = (
  changes: readonly UnitChange[],
  places: ReadonlyMap<string, number>,
): YamlChange[] =>
  changes.flatMap((change): YamlChange[] => {
    if (change.kind === 'add') return [];
    const path = ['units', places.get(change.id) ?? -1, change.field];
    if (change.kind === 'set') return [{ kind: 'set', path, value: change.value }];
    const { before, values } = change;
    if (before.length === 0) return [{ kind: 'set', path, value: [...values] }];
    return values.map((value, index) => ({
      kind: 'insert',
      path: [...path, before.length + index],
      value,
    }));
  });

/**
 * The text of `units.yaml` with some changes: existing lines keep their order, comments and form, new
 * units are at the end.
 *
 * @param text as on the disk; empty if there is no file
 * @throws EditError if the file has a form that cannot be edited by lines
 */
export const withUnitChanges = (
  text: string,
  units: readonly Pick<Unit, 'id'>[],
  changes: readonly UnitChange[],
): string => {
  const places = new Map(units.map(({ id }, index) => [id, index]));
  const placed = placedChanges(changes, places);
  const edited = placed.length === 0 ? text : editYamlAll(text, placed);
  const added = changes.flatMap((change) => (change.kind === 'add' ? [change.unit] : []));
  if (added.length === 0) return edited;
  const list = openList(edited, 'units', undefined);
  const lines = added.flatMap((unit) => entryLines(valuesOf(unit)));
  const active = lines.map((line) => `${list.indent}${line}${list.eol}`).join('');
  return withLines(edited, 'units', list, { active, waiting: '', count: added.length });
};
