import type { z } from 'zod';
import { schemaFields } from './schema-fields.ts';

const known = new WeakMap<z.ZodType, ReadonlySet<string>>();

/**
 * Every key that a schema knows, at any depth; cached, because it is needed for every file of a
 * kind.
 */
export const knownKeys = (schema: z.ZodType): ReadonlySet<string> => {
  const keys =
    known.get(schema) ?? new Set(schemaFields(schema).flatMap(({ path }) => path.slice(-1)));
  known.set(schema, keys);
  return keys;
};
