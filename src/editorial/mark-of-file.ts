import { approvedText } from '../content/approval/approval-mark.ts';
import { articleKeys } from '../content/parse/parse-article.ts';
import { parseMarkdownFile } from '../content/parse/parse-markdown-file.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { articleSchema } from '../content/schema/article-schema.ts';
import { approvedMark } from './approved-mark.ts';

/**
 * The mark that an approval of this article's text gets now; `undefined` if its front matter cannot
 * be read.
 *
 * @param contentFolder the folder of `media/`
 */
export const markOfFile = async (
  file: string,
  text: string,
  contentFolder: string,
): Promise<string | undefined> => {
  const bytes = new TextEncoder().encode(text);
  const source: SourceFile = { kind: 'article', path: '', file, bytes, size: bytes.length };
  const { value } = parseMarkdownFile(source, articleSchema, articleKeys);
  if (!value?.frontMatter) return undefined;
  return approvedMark(approvedText(value.written, value.body), contentFolder);
};
