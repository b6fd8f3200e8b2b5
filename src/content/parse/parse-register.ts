import type { z } from 'zod';
import type { RegisterFile } from '../read/file-kinds.ts';
import { parseBySchema, type Parsed } from './parse-markdown-file.ts';
import { problem, type Problem } from '../problem.ts';
import { categoriesSchema } from '../schema/category-schema.ts';
import { readText } from '../read/read-text.ts';
import { registerRepairs } from '../repair/find-repairs.ts';
import { congressesSchema } from '../schema/congress-schema.ts';
import { eventsSchema } from '../schema/event-schema.ts';
import { kindsSchema } from '../schema/kind-schema.ts';
import { lookSchema } from '../schema/look-schema.ts';
import { programmesSchema } from '../schema/programme-schema.ts';
import { redirectsSchema } from '../schema/redirect-schema.ts';
import { threadsSchema } from '../schema/thread-schema.ts';
import { siteSchema } from '../schema/site-schema.ts';
import { unitsSchema } from '../schema/unit-schema.ts';
import { wordsSchema } from '../schema/words-schema.ts';
import { withdrawnMediaSchema } from '../schema/withdrawal-schema.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';

/** The schema of each register; a list is under a key with the register's name. */
const registerSchemas = {
  'site.yaml': siteSchema,
  'look.yaml': lookSchema,
  'categories.yaml': categoriesSchema,
  'units.yaml': unitsSchema,
  'kinds.yaml': kindsSchema,
  'congresses.yaml': congressesSchema,
  'events.yaml': eventsSchema,
  'threads.yaml': threadsSchema,
  'programmes.yaml': programmesSchema,
  'redirects.yaml': redirectsSchema,
  'withdrawn-media.yaml': withdrawnMediaSchema,
  'words.yaml': wordsSchema,
} satisfies Record<RegisterFile, z.ZodObject>;

/** Every key that a register may have, at any depth. */
export const registerKeys = (name: RegisterFile): ReadonlySet<string> =>
  knownKeys(registerSchemas[name]);

export type Register<File extends RegisterFile> = z.infer<(typeof registerSchemas)[File]>;

/** Two entries of one list with the same `id`. */
const repeatedIds = (register: object, parsed: Parsed<object>): Problem[] =>
  Object.entries(register).flatMap(([key, entries]) => {
    if (!Array.isArray(entries)) return [];
    const seen = new Set<unknown>();
    return entries.flatMap((entry: unknown, index) => {
      const id =
        typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
      if (typeof id !== 'string' || !parsed.locator) return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [problem('ID_TWICE', parsed.locator.valueAt([key, index, 'id']), id)];
    });
  });

/** Reads one register by its schema; ids must be unique. */
export const parseRegister = <File extends RegisterFile>(
  source: SourceFile,
  name: File,
): Parsed<Register<File>> => {
  const schema: z.ZodObject = registerSchemas[name];
  const text = readText(source, (written) => registerRepairs(written, registerKeys(name)));
  if (!text.source) return { problems: text.problems };
  const parsed = parseBySchema(schema, text.source, 0, text.source.text.length);
  const repeated = repeatedIds(parsed.value ?? {}, parsed);
  const problems = [...text.problems, ...parsed.problems, ...repeated];
  const { value, ...rest } = parsed;
  const isSound = value !== undefined && repeated.length === 0;
  return { ...rest, problems, ...(isSound && { value: value as Register<File> }) };
};
