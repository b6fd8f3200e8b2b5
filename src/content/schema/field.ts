import type { z } from 'zod';
import type { ControlFor } from './field-control.ts';
import type { FieldGroup, FieldPlace, Reference } from './field-words.ts';

interface Somewhere {
  readonly shown: readonly [FieldPlace, ...FieldPlace[]];
}

interface Nowhere {
  readonly notShown: string;
}

/** Where a field's value appears, or in Vietnamese why it does not. */
type Shown = Somewhere | Nowhere;

/** What the value of a field refers to: a register entry, a file, an address of this site. */
type Naming<Control> = Control extends 'entry' | 'entries' | 'file' | 'address'
  ? { readonly reference: Reference }
  : object;

/** A group appears where its fields do. */
type Showing<Control> = Control extends 'group' | 'groups' ? object : Shown;

/**
 * What the guide, the JSON Schemas and every form say about a field; in Vietnamese. Further
 * required notes (a reference, where the value appears) depend on the type of the value.
 */
export type FieldNotes<Control> = {
  /** A few words, as the label of an input. */
  readonly label: string;
  /** One or two sentences: what to write, and its effect. */
  readonly help: string;
  readonly control: Control;
  /** The section of a form with this field. */
  readonly group: FieldGroup;
  /** A value as written in the file. */
  readonly example?: unknown;
} & Naming<Control> &
  Showing<Control>;

/** The notes of a field of any type. */
export interface AnyFieldNotes {
  readonly label: string;
  readonly help: string;
  readonly control: string;
  readonly group: FieldGroup;
  readonly example?: unknown;
  readonly reference?: Reference;
  readonly shown?: readonly FieldPlace[];
  readonly notShown?: string;
}

declare const noted: unique symbol;

/** A type of value with the notes of one field; `group` accepts only such types. */
export type Field<Type extends z.ZodType = z.ZodType> = Type & { readonly [noted]: true };

const notesByType = new WeakMap<z.core.$ZodType, AnyFieldNotes>();

/** A field of a content type, with its type and its documentation in one place. */
export const field = <Type extends z.ZodType>(
  type: Type,
  notes: FieldNotes<ControlFor<Exclude<z.input<Type>, undefined>>>,
): Field<Type> => {
  const own: AnyFieldNotes = notes;
  /** Many fields share one type of value, so each gets its own copy. */
  const documented = type.meta({ title: own.label, description: own.help }) as Field<Type>;
  notesByType.set(documented, own);
  return documented;
};

/** The notes of a field; `undefined` for a type that is not a field, such as a list entry. */
export const notesOf = (type: z.core.$ZodType): AnyFieldNotes | undefined => notesByType.get(type);
