import type { FieldGroup, Reference } from '../../content/schema/field-words.ts';

/** One field of a form, as plain data for the desk's script. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly control: string;
  readonly group: FieldGroup;
  readonly isRequired: boolean;
  readonly reference?: Reference;
  /** The possible values, with their words. */
  readonly choices?: readonly { readonly value: string; readonly words: string }[];
  /** The fields of a group, or of each entry of a list of groups. */
  readonly fields?: readonly FormField[];
}

/** The form of a content type. */
export interface Form {
  readonly type: string;
  /** The sections in order, with their headings. */
  readonly groups: readonly { readonly id: FieldGroup; readonly heading: string }[];
  readonly fields: readonly FormField[];
}
