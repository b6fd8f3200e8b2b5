import { z } from 'zod';

/** A JSON Schema, as far as its keys are looked for. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

const keysIn = ({ properties = {}, items, anyOf = [] }: SchemaNode): string[] => [
  ...Object.entries(properties).flatMap(([key, inner]) => [key, ...keysIn(inner)]),
  ...(items ? keysIn(items) : []),
  ...anyOf.flatMap(keysIn),
];

const known = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Every key that a schema knows, at any depth; kept, because it takes long to find. */
export const knownKeys = (schema: z.ZodType): ReadonlySet<string> => {
  const found = known.get(schema);
  if (found) return found;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const keys = new Set(keysIn(json));
  known.set(schema, keys);
  return keys;
};
