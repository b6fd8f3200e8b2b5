import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import type { EditedValue, YamlChange } from '../../content/edit/changed-value.ts';
import { editYaml } from '../../content/edit/edit-yaml.ts';
import {
  EditError,
  endOf,
  eolOf,
  keySpansOf,
  lineEndOf,
  lineStartOf,
  rootOf,
} from '../../content/edit/yaml-spans.ts';
import { valuesOf } from './file-text.ts';
import { valueChanges } from './value-changes.ts';

/** New values of some fields; `undefined` removes a field. */
export type NewValues = Readonly<Record<string, EditedValue | undefined>>;

/** The lines of a field. */
const linesOf = (key: string, value: EditedValue, eol: string): string =>
  stringify({ [key]: value }, { schema: 'core', lineWidth: 0 }).replaceAll('\n', eol);

/** Writes all lines of one field again; every other line stays. */
const rewritten = (yaml: string, key: string, value: EditedValue | undefined): string => {
  const eol = eolOf(yaml);
  const lines = value === undefined ? '' : linesOf(key, value, eol);
  const { contents } = rootOf(yaml);
  const span = keySpansOf(contents).find((each) => each.key === key);
  if (!span) return `${yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}${eol}`}${lines}`;
  const start = lineStartOf(yaml, span.keyStart);
  const end = lineEndOf(yaml, span.value ? endOf(span.value) : span.keyEnd);
  return `${yaml.slice(0, start)}${lines}${yaml.slice(end)}`;
};

/** `undefined` if one of the changes cannot be made by offsets. */
const inTurn = (yaml: string, changes: readonly YamlChange[]): string | undefined => {
  try {
    return changes.reduce((text, change) => editYaml(text, change), yaml);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
};

const changed = (yaml: string, key: string, value: EditedValue | undefined): string => {
  const before = valuesOf(yaml)[key] as EditedValue | undefined;
  const changes = valueChanges(before, value, [key]);
  if (changes.length === 0) return yaml;
  const whole: readonly YamlChange[] =
    value === undefined ? [] : [{ kind: 'set', path: [key], value }];
  return (
    inTurn(yaml, changes) ??
    (whole.length > 0 ? inTurn(yaml, whole) : undefined) ??
    rewritten(yaml, key, value)
  );
};

/**
 * YAML with new values of some fields: only what differs is written, so that comments, order,
 * quotation marks and line ends stay.
 *
 * @throws EditError if that is not possible
 */
export const editValues = (yaml: string, values: NewValues): string => {
  const edited = Object.entries(values).reduce(
    (text, [key, value]) => changed(text, key, value),
    yaml,
  );
  const expected = { ...valuesOf(yaml), ...values };
  const kept = Object.entries(expected).filter(([, value]) => value !== undefined);
  if (!isDeepStrictEqual(valuesOf(edited), JSON.parse(JSON.stringify(Object.fromEntries(kept))))) {
    throw new EditError('another value would change');
  }
  return edited;
};
