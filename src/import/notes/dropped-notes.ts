import { shortened } from '../draft/clean-text.ts';
import { isProse, type Line } from '../guess/line.ts';
import { endsArticle } from '../guess/page-debris.ts';
import { sure, unsure, type Note } from './note.ts';

/** How many of the dropped lines are quoted. */
const quoted = 6;

/** Reports the parts of the file that are not part of the article. */
export const droppedNotes = (dropped: readonly Line[]): Note[] => {
  const lines = dropped.filter(({ text }) => text !== '');
  const texts = lines.filter((line) => isProse(line) && !endsArticle(line));
  const shown = lines.slice(0, quoted).map(({ text }) => `"${shortened(text, 40)}"`);
  const more = lines.length > quoted ? `, … (${lines.length} dòng)` : '';
  return [
    ...(lines.length > 0 ? [sure(`Đã bỏ phần không thuộc bài: ${shown.join(', ')}${more}`)] : []),
    ...texts.map(({ text }) =>
      unsure(`Đã bỏ cả đoạn dài "${shortened(text, 80)}"; nếu thuộc bài, chép lại vào.`),
    ),
  ];
};
