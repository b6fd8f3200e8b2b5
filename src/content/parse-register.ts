import type { z } from 'zod';
import { decodeText } from './decode-text.ts';
import type { RegisterFile } from './file-kinds.ts';
import { parseBySchema, type Parsed } from './parse-markdown-file.ts';
import { problem, startOfFile, type Problem } from './problem.ts';
import { categorySchema } from './schema/category-schema.ts';
import { congressSchema } from './schema/congress-schema.ts';
import { group, listOf } from './schema/fields.ts';
import { siteSchema } from './schema/site-schema.ts';
import { unitSchema } from './schema/unit-schema.ts';
import type { SourceFile } from './source-file.ts';

/** The schema of each register; a list stands under the key that names it. */
const registerSchemas = {
  'site.yaml': siteSchema,
  'categories.yaml': group({ categories: listOf(categorySchema) }),
  'units.yaml': group({ units: listOf(unitSchema) }),
  'congresses.yaml': group({ congresses: listOf(congressSchema) }),
} satisfies Record<RegisterFile, z.ZodObject>;

export type Register<File extends RegisterFile> = z.infer<(typeof registerSchemas)[File]>;

/** Two entries of one list with the same `id`. */
const repeatedIds = (register: object, parsed: Parsed<object>): Problem[] =>
  Object.entries(register).flatMap(([key, entries]) => {
    if (!Array.isArray(entries)) return [];
    const seen = new Set<unknown>();
    return entries.flatMap((entry: unknown, index) => {
      const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
      if (typeof id !== 'string' || !parsed.locator) return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problem('ID_TWICE', parsed.locator.valueAt([key, index, 'id']), id)];
    });
  });

/** Reads one register by its schema; ids within it must differ. */
export const parseRegister = <File extends RegisterFile>(
  source: SourceFile,
  name: File,
): Parsed<Register<File>> => {
  if (source.problem) return { problems: [source.problem] };
  const text = decodeText(source.bytes);
  if (text === undefined) return { problems: [problem('ENCODING', startOfFile(source.file))] };
  const parsed = parseBySchema<z.ZodObject>(registerSchemas[name], text, source.file, 1);
  const repeated = repeatedIds(parsed.value ?? {}, parsed);
  const { value: _unsound, ...rest } = parsed;
  return (repeated.length > 0 ? { ...rest, problems: repeated } : parsed) as unknown as Parsed<
    Register<File>
  >;
};
