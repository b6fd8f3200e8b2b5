import { join } from 'node:path';
import { approvalMarkOf, approvedText } from '../content/approval/approval-mark.ts';
import { articleKeys } from '../content/parse/parse-article.ts';
import { parseMarkdownFile } from '../content/parse/parse-markdown-file.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { articleSchema } from '../content/schema/article-schema.ts';
import { checksumOfFile } from '../file-system/checksum.ts';
import { ifThere } from '../file-system/if-there.ts';

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
  const approvable = approvedText(value.written, value.body);
  const sums = new Map<string, string>();
  for (const path of approvable.media) {
    const sum = await ifThere(checksumOfFile(join(contentFolder, ...path.split('/'))));
    if (sum) sums.set(path, sum.sha256);
  }
  return approvalMarkOf(approvable, (path) => sums.get(path));
};
