import type { z } from 'zod';
import { decodeText } from './decode-text.ts';
import { splitFrontMatter, type SplitFile } from './front-matter.ts';
import { parseYaml, type Locator } from './parse-yaml.ts';
import { problem, startOfFile, type Problem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

/** What came of a file: its value where it is sound, and all that is wrong with it. */
export interface Parsed<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
  /** Present as soon as the file's YAML could be read. */
  readonly locator?: Locator;
}

/** Reads YAML text by a schema. */
export const parseBySchema = <Schema extends z.ZodObject>(
  schema: Schema,
  yaml: string,
  file: string,
  firstLine: number,
): Parsed<z.infer<Schema>> => {
  const { value, problems, ...locator } = parseYaml(yaml, file, firstLine);
  if (problems.length > 0) return { problems };
  const result = schema.safeParse(value ?? {});
  return result.success
    ? { value: result.data, problems: [], locator }
    : {
        problems: schemaProblems(result.error, value ?? {}, locator, Object.keys(schema.shape)),
        locator,
      };
};

/** Reads a Markdown file: its front matter by a schema, its body as it stands. */
export const parseMarkdownFile = <Schema extends z.ZodObject>(
  source: SourceFile,
  schema: Schema,
): Parsed<{ frontMatter: z.infer<Schema>; split: SplitFile }> => {
  if (source.problem) return { problems: [source.problem] };
  const text = decodeText(source.bytes);
  if (text === undefined) return { problems: [problem('ENCODING', startOfFile(source.file))] };
  const split = splitFrontMatter(text, source.file);
  if ('code' in split) return { problems: [split] };
  const { value, ...rest } = parseBySchema(schema, split.frontMatter, source.file, 2);
  return value === undefined ? rest : { ...rest, value: { frontMatter: value, split } };
};
