import { Document, isMap, isScalar } from 'yaml';
import type { ArticleDraft } from './article-draft.ts';

const standfirstHelp =
  ' standfirst: Một đến hai câu tóm tắt (bỏ dấu # ở đầu dòng rồi viết vào đây; không cần thì xoá dòng này)';
const draftHelp = ' Bài nháp chưa đăng. Viết xong thì xoá dòng draft.';

/** Puts a comment on a line of its own above a field. */
const commentBefore = ({ contents }: Document, field: string, comment: string): void => {
  const pairs = isMap(contents) ? contents.items : [];
  for (const { key } of pairs) {
    if (isScalar(key) && key.value === field) key.commentBefore = comment;
  }
};

/** The file of a new article: a draft with filled front matter and no text yet. */
export const articleText = ({ title, date, category, units }: ArticleDraft): string => {
  const [unit, ...others] = units;
  const fields = {
    title,
    date,
    category,
    ...(unit !== undefined && { unit: others.length === 0 ? unit : units }),
    draft: true,
  };
  const document = new Document(fields, { schema: 'core' });
  commentBefore(document, 'date', standfirstHelp);
  commentBefore(document, 'draft', draftHelp);
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n`;
};
