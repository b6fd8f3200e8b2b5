import { newFileText } from '../content/edit/new-file-text.ts';
import type { ArticleDraft } from './article-draft.ts';

const standfirstHelp =
  'standfirst: Một đến hai câu tóm tắt (bỏ dấu # ở đầu dòng rồi viết vào đây; không cần thì xóa dòng này)';
const draftHelp = 'Bài nháp chưa đăng. Viết xong thì xóa dòng draft.';

/** The file of a new article: filled front matter, draft, with no text yet. */
export const articleText = ({ title, date, category, units }: ArticleDraft): string =>
  newFileText(
    { title, date, category, unit: units.length === 1 ? units[0] : units, draft: true },
    { date: standfirstHelp, draft: draftHelp },
    '',
  );
