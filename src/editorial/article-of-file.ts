import { judgedArticle } from '../content/approval/judged-articles.ts';
import type { Article } from '../content/content.ts';
import { parseArticle } from '../content/parse/parse-article.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import type { ApprovalRules } from '../content/schema/approval-schema.ts';
import { approvedMark } from './approved-mark.ts';

/** Where an article's file is. */
export interface ArticlePlace {
  /** Below the content folder: `articles/2020/03/x.md`. */
  readonly path: string;
  /** The file as editors know it. */
  readonly file: string;
  /** The folder of `media/`. */
  readonly contentFolder: string;
}

/**
 * One article as the whole content would judge it, from its file alone; `undefined` if its front
 * matter has a fault.
 */
export const articleOfFile = async (
  { path, file, contentFolder }: ArticlePlace,
  text: string,
  rules: ApprovalRules | undefined,
): Promise<Article | undefined> => {
  const bytes = new TextEncoder().encode(text);
  const source: SourceFile = { kind: 'article', path, file, bytes, size: bytes.length };
  const article = parseArticle(source).value;
  if (!article) return undefined;
  const { approvable } = article;
  const mark = approvable && (await approvedMark(approvable, contentFolder));
  return judgedArticle(article, mark, rules);
};
