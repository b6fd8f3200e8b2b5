import { z } from 'zod';
import { contentTypes, type ContentType } from '../../content/schema/content-types.ts';
import { notesOf, type Field } from '../../content/schema/field.ts';
import { fieldGroups, type FieldGroup } from '../../content/schema/field-words.ts';
import { choiceWords } from './choice-words.ts';
import { formHelp } from './desk-help.ts';
import type { Form, FormField } from './form-field.ts';

type Shape = Readonly<Record<string, Field>>;

const inner = (type: unknown): unknown =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault ? inner(type.unwrap()) : type;

const shapeIn = (type: unknown): Shape | undefined => {
  const plain = inner(type);
  if (plain instanceof z.ZodObject) return plain.shape;
  if (plain instanceof z.ZodArray) return shapeIn(plain.element);
  if (plain instanceof z.ZodPipe) return shapeIn(plain.in);
  return undefined;
};

const choicesIn = (type: unknown): FormField['choices'] => {
  const plain = inner(type);
  if (!(plain instanceof z.ZodEnum)) return undefined;
  return plain.options.map((value) => ({
    value: String(value),
    words: choiceWords[String(value)] ?? String(value),
  }));
};

/** Steps that buttons of the desk write, never a form. */
const writtenByButtons: ReadonlySet<string> = new Set(['review']);

const fieldsOf = (type: ContentType, shape: Shape, within: readonly string[]): FormField[] =>
  Object.entries(shape).flatMap(([key, field]) => {
    const notes = notesOf(field);
    if (!notes || writtenByButtons.has(key)) return [];
    const path = [...within, key];
    const { label, help, control, group, reference } = notes;
    const inside = control === 'group' || control === 'groups' ? shapeIn(field) : undefined;
    const choices = choicesIn(field);
    return [
      {
        key,
        label,
        help: formHelp(type, path, help),
        control,
        group,
        isRequired: !field.safeParse(undefined).success,
        ...(reference && { reference }),
        ...(choices && { choices }),
        ...(inside && { fields: fieldsOf(type, inside, path) }),
      },
    ];
  });

/**
 * The form of a content type, from the labels, helps, controls, references and groups of its
 * schema.
 */
export const makeForm = (type: ContentType): Form => {
  const fields = fieldsOf(type, contentTypes[type].schema.shape, []);
  const used = new Set(fields.map(({ group }) => group));
  const groups = (Object.keys(fieldGroups) as FieldGroup[]).filter((id) => used.has(id));
  return { type, fields, groups: groups.map((id) => ({ id, heading: fieldGroups[id] })) };
};
