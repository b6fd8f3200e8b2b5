import { sitePaths } from '../../url/site-path.ts';
import type { MarkdownSource, PlainPage } from '../content.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';
import { problem } from '../problem.ts';
import { pageSchema } from '../schema/page-schema.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Every key that a plain page's front matter may have. */
export const pageKeys = knownKeys(pageSchema);

/** `pages/gioi-thieu.md` gives `gioi-thieu`. */
export const pageSlugOf = (path: string): string => path.slice('pages/'.length, -3);

/** A plain page, or at least its text. */
export interface ParsedPage extends Parsed<PlainPage> {
  readonly checkable?: MarkdownSource;
}

/** Reads `pages/<slug>.md`. */
export const parsePage = (source: SourceFile): ParsedPage => {
  const slug = pageSlugOf(source.path);
  const { value, ...rest } = parseMarkdownFile(source, pageSchema, pageKeys);
  if (!value) return rest;
  const { frontMatter, body, bodyLine } = value;
  const place = { slug, path: sitePaths.plainPage(slug), file: source.file, body, bodyLine };
  /** An editor who withdraws a page may remove its text too. */
  const problems = [
    ...rest.problems,
    ...(body.trim() === '' && !frontMatter?.withdrawn
      ? [problem('BODY_EMPTY', { file: source.file, line: bodyLine, column: 1 })]
      : []),
  ];
  return {
    ...rest,
    problems,
    checkable: place,
    ...(frontMatter && { value: { ...frontMatter, ...place } }),
  };
};
