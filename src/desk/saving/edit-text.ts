import { editBody } from './edit-body.ts';
import { editValues, type NewValues } from './edit-values.ts';
import { fileTextOf } from './file-text.ts';

/** What an editor has changed in a text. */
export interface Edits {
  /** The touched fields with their new values; `null` removes a field. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The whole body, if it was touched. */
  readonly body?: string;
}

const newValues = (values: Readonly<Record<string, unknown>>): NewValues =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === null ? undefined : value]),
  ) as NewValues;

/**
 * A Markdown file with the edits of the desk: what was not touched keeps every byte.
 *
 * @throws EditError if the front matter cannot be edited
 */
export const editText = (text: string, { values, body }: Edits): string => {
  const file = fileTextOf(text);
  const edited = body === undefined ? file : editBody(file, body);
  const yaml = values ? editValues(edited.yaml, newValues(values)) : edited.yaml;
  return `${edited.opening}${yaml}${edited.gap}${edited.body}${edited.tail}`;
};
