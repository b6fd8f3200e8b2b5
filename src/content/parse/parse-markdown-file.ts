import type { z } from 'zod';
import { splitFrontMatter } from './front-matter.ts';
import { parseReadableYaml } from './parse-readable-yaml.ts';
import type { Locator } from './parse-yaml.ts';
import type { Place, Problem } from '../problem.ts';
import { fieldMarkupProblems } from './field-markup.ts';
import { readText } from '../read/read-text.ts';
import { articleRepairs } from '../repair/find-repairs.ts';
import { schemaProblems } from './schema-problems.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { SourceText } from '../read/source-text.ts';

/** The result of reading a file: its value if it has no faults, and all its problems. */
export interface Parsed<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
  /** Present if the file's YAML could be read. */
  readonly locator?: Locator;
}

/** The result of reading YAML: its value if it has no faults, otherwise its valid fields. */
interface ParsedFields<Value> extends Parsed<Value> {
  readonly soundFields?: Partial<Value>;
  /** The fields as written, before they are checked. */
  readonly written?: unknown;
}

/** The parts of a Markdown file. */
export interface MarkdownFile<FrontMatter> {
  /** Absent if a field has a fault. */
  readonly frontMatter?: FrontMatter;
  /** The valid fields. */
  readonly soundFields: Partial<FrontMatter>;
  /** All fields as written, before they are checked. */
  readonly written: unknown;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

const partials = new WeakMap<z.ZodObject, z.ZodObject>();

/** The schema with all fields optional; cached, because making it is slow. */
const partialOf = (schema: z.ZodObject): z.ZodObject => {
  const partial = partials.get(schema) ?? schema.partial();
  partials.set(schema, partial);
  return partial;
};

/** The valid fields of a value that does not match its schema. */
const soundFieldsOf = <Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  error: z.ZodError,
): Partial<z.infer<Schema>> => {
  if (typeof value !== 'object' || value === null) return {};
  const faulty = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : [String(issue.path[0])],
    ),
  );
  const sound = Object.entries(value).filter(([key]) => !faulty.has(key));
  const result = partialOf(schema).safeParse(Object.fromEntries(sound));
  return (result.success ? result.data : {}) as Partial<z.infer<Schema>>;
};

/** Parses a part of a text as YAML by a schema; offsets refer to the mended text. */
export const parseBySchema = <Schema extends z.ZodObject>(
  schema: Schema,
  { text, placeOf, problems: repaired }: SourceText,
  from: number,
  to: number,
): ParsedFields<z.infer<Schema>> => {
  const yaml = text.slice(from, to);
  const placeIn = (start: number, end = start): Place => placeOf(from + start, from + end);
  const { value, isReadable, problems, spanAt, unreadKeys, ...locator } = parseReadableYaml(
    yaml,
    placeIn,
  );
  const mendedLines = new Set(repaired.map(({ line }) => line));
  const own = problems.filter(({ line }) => !mendedLines.has(line));
  if (!isReadable) return { problems: own };
  own.push(...fieldMarkupProblems(schema, value, { yaml, spanAt, placeOf: placeIn }));
  const result = schema.safeParse(value ?? {});
  const isWhole = unreadKeys.size === 0 && problems.every(({ code }) => code === 'KEY_TWICE');
  if (result.success) {
    return isWhole
      ? { value: result.data, problems: own, locator, written: value }
      : { problems: own, locator, soundFields: result.data, written: value };
  }
  const keys = { topLevel: Object.keys(schema.shape), all: knownKeys(schema), unread: unreadKeys };
  return {
    problems: [...own, ...schemaProblems(result.error, value ?? {}, locator, keys)],
    locator,
    soundFields: soundFieldsOf(schema, value, result.error),
    written: value,
  };
};

/**
 * Reads a Markdown file.
 *
 * @param keys every key that the schema knows, at any depth
 */
export const parseMarkdownFile = <Schema extends z.ZodObject>(
  file: SourceFile,
  schema: Schema,
  keys: ReadonlySet<string>,
): Parsed<MarkdownFile<z.infer<Schema>>> => {
  const { source, problems } = readText(file, (written) => articleRepairs(written, keys));
  if (!source) return { problems };
  const parts = splitFrontMatter(source);
  if ('code' in parts) return { problems: problems.length > 0 ? problems : [parts] };
  const { yamlStart, yamlEnd, bodyStart } = parts;
  const { value, soundFields, written, ...rest } = parseBySchema(
    schema,
    source,
    yamlStart,
    yamlEnd,
  );
  return {
    ...rest,
    problems: [...problems, ...rest.problems],
    value: {
      ...(value && { frontMatter: value }),
      soundFields: value ?? soundFields ?? {},
      written,
      body: source.text.slice(bodyStart),
      bodyLine: source.placeOf(bodyStart).line,
    },
  };
};
