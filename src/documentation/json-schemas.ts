import { z } from 'zod';
import { articleSchema } from '../content/schema/article-schema.ts';
import { categorySchema } from '../content/schema/category-schema.ts';
import { congressSchema, termSchema } from '../content/schema/congress-schema.ts';
import { documentSchema } from '../content/schema/document-schema.ts';
import { pageSchema } from '../content/schema/page-schema.ts';
import { redirectSchema } from '../content/schema/redirect-schema.ts';
import { siteSchema } from '../content/schema/site-schema.ts';
import { threadSchema } from '../content/schema/thread-schema.ts';
import { unitSchema } from '../content/schema/unit-schema.ts';

const schemas = {
  article: articleSchema,
  page: pageSchema,
  document: documentSchema,
  site: siteSchema,
  categories: z.strictObject({ categories: z.array(categorySchema) }),
  units: z.strictObject({ units: z.array(unitSchema) }),
  threads: z.strictObject({ threads: z.array(threadSchema) }),
  redirects: z.strictObject({ redirects: z.array(redirectSchema) }),
  congresses: z.strictObject({
    congresses: z.array(congressSchema),
    terms: z.array(termSchema).optional(),
  }),
} as const;

/** The JSON Schema of each content type, for editors' tools, as text by file name. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
