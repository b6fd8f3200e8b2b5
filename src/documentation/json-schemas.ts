import { z } from 'zod';
import { contentTypes } from '../content/schema/content-types.ts';
import { notesOf } from '../content/schema/field.ts';

/** The schema of the input, not of the parsed output; zod omits examples for the input. */
const jsonSchema = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: written }) => {
      const example = notesOf(zodSchema)?.example;
      if (example !== undefined) written.examples = [example];
    },
  });

/** The JSON Schema of each content type, for editors' tools, as text by file name. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(contentTypes).map(([name, { schema }]) => [
      `${name}.schema.json`,
      `${JSON.stringify(jsonSchema(schema), null, 2)}\n`,
    ]),
  );
