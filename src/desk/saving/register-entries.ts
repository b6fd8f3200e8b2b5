import { isDeepStrictEqual } from 'node:util';
import type { EditedValue } from '../../content/edit/changed-value.ts';
import { editYaml } from '../../content/edit/edit-yaml.ts';
import { withRegisterEntry } from '../../content/edit/register-entry.ts';
import { EditError } from '../../content/edit/yaml-spans.ts';
import { valuesOf } from './file-text.ts';
import { valueChanges } from './value-changes.ts';

/** One entry of a register, as its file has it. */
export type RegisterEntry = Readonly<Record<string, unknown>>;

/** The entries of a register in the order of its file. @throws EditError if it is not valid YAML */
export const registerEntries = (text: string, list: string): readonly RegisterEntry[] => {
  const all = valuesOf(text)[list];
  return Array.isArray(all) ? (all as RegisterEntry[]) : [];
};

/** New values of an entry's fields; `null` removes a field. */
export type EntryValues = Readonly<Record<string, unknown>>;

const withValues = (entry: RegisterEntry, values: EntryValues): RegisterEntry =>
  Object.fromEntries(
    Object.entries({ ...entry, ...values }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  );

/**
 * The text of a register with new values of some fields of one entry: every other byte stays.
 *
 * @throws EditError if that is not possible
 */
export const editEntry = (text: string, list: string, id: string, values: EntryValues): string => {
  const entries = registerEntries(text, list);
  const at = entries.findIndex((entry) => entry['id'] === id);
  const entry = entries[at];
  if (!entry) throw new EditError('no such entry');
  const changes = Object.entries(values).flatMap(([key, value]) =>
    valueChanges(
      entry[key] as EditedValue | undefined,
      (value ?? undefined) as EditedValue | undefined,
      [list, at, key],
    ),
  );
  const edited = changes.reduce((now, change) => editYaml(now, change), text);
  const expected = {
    ...valuesOf(text),
    [list]: entries.with(at, withValues(entry, values)),
  };
  if (!isDeepStrictEqual(valuesOf(edited), JSON.parse(JSON.stringify(expected)))) {
    throw new EditError('another value would change');
  }
  return edited;
};

/** The text of a register with one more entry. @throws EditError if that is not possible */
export const addEntry = (text: string, list: string, id: string, values: EntryValues): string =>
  withRegisterEntry(
    text,
    list,
    withValues({ id }, values) as Readonly<Record<string, EditedValue>>,
  );
