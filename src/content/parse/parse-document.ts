import { sitePaths } from '../../url/site-path.ts';
import type { CheckableDocument, OfficialDocument } from '../content.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';
import { documentSchema, type DocumentFrontMatter } from '../schema/document-schema.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Every key that an official document's front matter may have. */
export const documentKeys = knownKeys(documentSchema);

/** `documents/35-ct-tw.md` is `35-ct-tw`. */
export const documentSlugOf = (path: string): string => path.slice('documents/'.length, -3);

/** An official document, or its parts without fault. */
export interface ParsedDocument extends Parsed<OfficialDocument> {
  readonly checkable?: CheckableDocument;
}

/** The field `file` names the document's own file, not the Markdown file. */
const withOriginal = <Fields extends Partial<DocumentFrontMatter>>({
  file: original,
  ...fields
}: Fields) => ({ ...fields, ...(original !== undefined && { original }) });

/** Reads `documents/<slug>.md`; there may be nothing after its front matter. */
export const parseDocument = (source: SourceFile): ParsedDocument => {
  const { file } = source;
  const slug = documentSlugOf(source.path);
  const { value, ...rest } = parseMarkdownFile(source, documentSchema, documentKeys);
  if (!value) return rest;
  const { frontMatter, soundFields, body, bodyLine } = value;
  const place = { slug, path: sitePaths.document(slug), file, body, bodyLine };
  return {
    ...rest,
    checkable: { ...withOriginal(soundFields), ...place },
    ...(frontMatter && { value: { ...withOriginal(frontMatter), ...place } }),
  };
};
