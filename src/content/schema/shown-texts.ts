import { z } from 'zod';
import { notesOf } from './field.ts';

/** A text of a file that readers see unchanged. */
export interface ShownText {
  readonly path: readonly (string | number)[];
  readonly value: string;
  /** Whether its wording is proofread too. */
  readonly isProofread: boolean;
}

/** Controls for words; values of the other controls have a fixed format. */
const asksForWords: ReadonlySet<string> = new Set(['line', 'lines', 'paragraph', 'pairs']);

const proofread: ReadonlySet<string> = new Set(['title', 'standfirst']);

type Path = ShownText['path'];

const stringsIn = (value: unknown, path: Path): ShownText[] => {
  if (typeof value === 'string') {
    const isProofread = path.length === 1 && proofread.has(String(path[0]));
    return [{ path, value, isProofread }];
  }
  if (Array.isArray(value)) return value.flatMap((each, at) => stringsIn(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsIn(each, [...path, key]));
};

const textsIn = (type: unknown, value: unknown, path: Path): ShownText[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) {
    return textsIn(type.unwrap(), value, path);
  }
  if (type instanceof z.ZodUnion) {
    return type.options.flatMap((each) => textsIn(each, value, path));
  }
  if (type instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((each, index) => textsIn(type.element, each, [...path, index]));
  }
  if (!(type instanceof z.ZodObject)) return [];
  return Object.entries(type.shape).flatMap(([key, field]) => {
    const inner: unknown = Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
    const notes = notesOf(field as z.ZodType);
    return notes?.shown && asksForWords.has(notes.control)
      ? stringsIn(inner, [...path, key])
      : textsIn(field, inner, [...path, key]);
  });
};

/** Every text of a value that readers see unchanged, according to its schema. */
export const shownTexts = (schema: z.ZodType, value: unknown): ShownText[] =>
  textsIn(schema, value, []);
