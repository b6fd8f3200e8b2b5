import { reservedSlugs, sitePaths } from '../url/site-path.ts';
import type { PlainPage } from './content.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';
import { problem, startOfFile } from './problem.ts';
import { pageSchema } from './schema/page-schema.ts';
import type { SourceFile } from './source-file.ts';

/** A slug of four digits would stand where the archive of a year's articles lies. */
const isReserved = (slug: string): boolean => reservedSlugs.has(slug) || /^\d{4}$/u.test(slug);

/** `pages/gioi-thieu.md` is `gioi-thieu`. */
export const pageSlugOf = (path: string): string => path.slice('pages/'.length, -3);

/** Reads `pages/<slug>.md`. */
export const parsePage = (source: SourceFile): Parsed<PlainPage> => {
  const slug = pageSlugOf(source.path);
  if (isReserved(slug)) {
    return { problems: [problem('PAGE_RESERVED', startOfFile(source.file), slug)] };
  }
  const { value, ...rest } = parseMarkdownFile(source, pageSchema);
  if (!value) return rest;
  const { body, bodyLine } = value.split;
  const path = sitePaths.plainPage(slug);
  return {
    ...rest,
    value: { ...value.frontMatter, slug, path, file: source.file, body, bodyLine },
  };
};
