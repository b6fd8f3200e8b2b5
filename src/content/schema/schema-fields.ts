import { z } from 'zod';
import { notesOf, type AnyFieldNotes, type Field } from './field.ts';

/** One field of a content type. */
export interface SchemaField {
  /** From the outermost field: `['image', 'alt']`. */
  readonly path: readonly string[];
  readonly type: Field;
  readonly notes: AnyFieldNotes;
  /** Whether the field is required in its group. */
  readonly isRequired: boolean;
}

type Shape = Readonly<Record<string, Field>>;

/** The groups of fields in a type: the type itself, list entries, union members. */
const groupsIn = (type: unknown): readonly Shape[] => {
  if (type instanceof z.ZodObject) return [type.shape];
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return groupsIn(type.unwrap());
  if (type instanceof z.ZodArray) return groupsIn(type.element);
  if (type instanceof z.ZodUnion) return type.options.flatMap(groupsIn);
  return [];
};

/** Every field of a schema, at any depth, each before those nested in it. */
export const schemaFields = (schema: z.ZodType, within: readonly string[] = []): SchemaField[] =>
  groupsIn(schema)
    .flatMap((shape) => Object.entries(shape))
    .flatMap(([key, type]) => {
      const path = [...within, key];
      const isRequired = !type.safeParse(undefined).success;
      const notes = notesOf(type);
      if (!notes) throw new TypeError(`no notes: ${path.join('.')}`);
      return [{ path, type, notes, isRequired }, ...schemaFields(type, path)];
    });
