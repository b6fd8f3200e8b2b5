import type { z } from 'zod';
import type { ControlFor } from './field-control.ts';
import type { FieldGroup, FieldPlace, Reference } from './field-words.ts';

interface Somewhere {
  readonly shown: readonly [FieldPlace, ...FieldPlace[]];
}

interface Nowhere {
  readonly notShown: string;
}

/** Where a field's value can be met, or in Vietnamese why it cannot. */
type Shown = Somewhere | Nowhere;

/** What the value of a field names: an entry of a register, a file, an address of this site. */
type Naming<Control> = Control extends 'entry' | 'entries' | 'file' | 'address'
  ? { readonly reference: Reference }
  : object;

/** A group is shown where its fields are. */
type Showing<Control> = Control extends 'group' | 'groups' ? object : Shown;

/**
 * What the guide, the JSON Schemas and every form say of a field; words are Vietnamese. What a type
 * of value asks for besides (a reference, where it is shown) follows from the type.
 */
export type FieldNotes<Control> = {
  /** A few words, as above an input. */
  readonly label: string;
  /** One sentence or two: what to write, what it does. */
  readonly help: string;
  readonly control: Control;
  /** The part of a form in which it is asked for. */
  readonly group: FieldGroup;
  /** A value as it is written in the file. */
  readonly example?: unknown;
} & Naming<Control> &
  Showing<Control>;

/** The notes of a field whose type is not known. */
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

/** A type of value that carries the notes of one field; `group` takes no other. */
export type Field<Type extends z.ZodType = z.ZodType> = Type & { readonly [noted]: true };

const notesByType = new WeakMap<z.core.$ZodType, AnyFieldNotes>();

/** A field of a content type: how its value is read, and all that is said of it, in one place. */
export const field = <Type extends z.ZodType>(
  type: Type,
  notes: FieldNotes<ControlFor<Exclude<z.input<Type>, undefined>>>,
): Field<Type> => {
  const own: AnyFieldNotes = notes;
  /** One type of value serves many fields: each gets a copy of its own. */
  const documented = type.meta({ title: own.label, description: own.help }) as Field<Type>;
  notesByType.set(documented, own);
  return documented;
};

/** The notes of a field; `undefined` of a type that is none, such as an entry of a list. */
export const notesOf = (type: z.core.$ZodType): AnyFieldNotes | undefined => notesByType.get(type);
