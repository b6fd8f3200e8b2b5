import { sitePaths } from '../../url/site-path.ts';
import type { CheckableOfficialDocument, OfficialDocument } from '../content.ts';
import { parseMarkdownFile, type Parsed } from './parse-markdown-file.ts';
import {
  officialDocumentSchema,
  type OfficialDocumentFrontMatter,
} from '../schema/official-document-schema.ts';
import { knownKeys } from '../schema/known-keys.ts';
import type { SourceFile } from '../read/source-file.ts';

/** Every key that an official document's front matter may have. */
export const officialDocumentKeys = knownKeys(officialDocumentSchema);

/** `documents/35-ct-tw.md` gives `35-ct-tw`. */
export const officialDocumentSlugOf = (path: string): string => path.slice('documents/'.length, -3);

/** An official document, or its valid parts. */
export interface ParsedOfficialDocument extends Parsed<OfficialDocument> {
  readonly checkable?: CheckableOfficialDocument;
}

/** The field `file` names the document's own file, not the Markdown file. */
const withOriginal = <Fields extends Partial<OfficialDocumentFrontMatter>>({
  file: original,
  ...fields
}: Fields) => ({ ...fields, ...(original !== undefined && { original }) });

/** Reads `documents/<slug>.md`; the body may be empty. */
export const parseOfficialDocument = (source: SourceFile): ParsedOfficialDocument => {
  const { file } = source;
  const slug = officialDocumentSlugOf(source.path);
  const { value, ...rest } = parseMarkdownFile(
    source,
    officialDocumentSchema,
    officialDocumentKeys,
  );
  if (!value) return rest;
  const { frontMatter, soundFields, body, bodyLine } = value;
  const place = { slug, path: sitePaths.officialDocument(slug), file, body, bodyLine };
  return {
    ...rest,
    checkable: { ...withOriginal(soundFields), ...place },
    ...(frontMatter && { value: { ...withOriginal(frontMatter), ...place } }),
  };
};
