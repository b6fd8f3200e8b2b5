import { join } from 'node:path';
import type { Article } from '../content/content.ts';
import { parseArticle } from '../content/parse/parse-article.ts';
import type { Locator } from '../content/parse/parse-yaml.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { faultCode } from '../file-system/fault-code.ts';
import { readUnlinked } from '../file-system/unlinked-file.ts';
import { OperationError } from '../operation/operation-error.ts';
import type { TextRecord } from './plan.ts';
import { bodyIn } from './text-body.ts';

/** Longer files are no texts. */
const mostBytes = 64 * 1024 * 1024;

/** The texts of a content folder that a plan was made from. */
export interface ContentTexts {
  /** @throws OperationError `SHARD_CONTENT` if the file is another one than when the plan was made */
  readonly bodyOf: (file: string, record: TextRecord) => string;
  /** The positions of the fields of an article. */
  readonly locatorOf: (article: Article) => Locator | undefined;
}

/**
 * Reads single texts of a content folder.
 *
 * @param label the name of the folder in the names of files
 */
export const contentTexts = (
  contentFolder: string,
  label: string,
  records: ReadonlyMap<string, TextRecord>,
): ContentTexts => {
  const pathOf = (file: string): string => file.slice(label.length + 1);
  const bytesOf = (file: string, { sha256, place }: TextRecord): Uint8Array => {
    try {
      const bytes = readUnlinked(join(contentFolder, place ?? pathOf(file)), mostBytes);
      if (bytes && checksumOf(bytes).sha256 === sha256) return bytes;
    } catch (error) {
      if (faultCode(error) !== 'ENOENT') throw error;
    }
    throw new OperationError('SHARD_CONTENT', { file });
  };
  return {
    bodyOf: (file, record) => bodyIn(record.body, bytesOf(file, record)),
    locatorOf: ({ file }) => {
      const record = records.get(file);
      if (!record) return undefined;
      const bytes = bytesOf(file, record);
      const source = { kind: 'article', path: pathOf(file), file, bytes, size: bytes.length };
      return parseArticle({ ...source, kind: 'article' }).locator;
    },
  };
};
