import { shortened } from '../draft/clean-text.ts';
import type { Draft } from '../draft/draft.ts';
import { isProse, type Line } from '../guess/line.ts';
import { endsArticle } from '../guess/page-debris.ts';
import { sure, unsure, type Note } from './note.ts';

/** How many of the dropped lines of a saved page are quoted: most of them are its menus. */
const quoted = 6;

/** Reports the parts of the file that are not part of the article. */
export const droppedNotes = (dropped: readonly Line[], form: Draft['form']): Note[] => {
  const lines = dropped.filter(({ text }) => text !== '');
  const texts = lines.filter((line) => isProse(line) && !endsArticle(line));
  const isPage = form === 'html';
  const shown = lines
    .slice(0, isPage ? quoted : lines.length)
    .map(({ text }) => `"${shortened(text, isPage ? 40 : 400)}"`);
  const more = isPage && lines.length > quoted ? `, … (${lines.length} dòng)` : '';
  return [
    ...(lines.length > 0 ? [sure(`Đã bỏ phần không thuộc bài: ${shown.join(', ')}${more}`)] : []),
    ...texts.map(({ text }) =>
      unsure(`Đã bỏ cả đoạn dài "${shortened(text, 80)}"; nếu thuộc bài, chép lại vào.`),
    ),
  ];
};
