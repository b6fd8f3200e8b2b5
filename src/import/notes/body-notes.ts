import type { BlockContent } from 'mdast';
import { unsure, type Note } from './note.ts';

/** What an editor must check in the text. */
export const bodyNotes = (blocks: readonly BlockContent[], footnotes: number): Note[] => {
  const tables = blocks.filter(({ type }) => type === 'table').length;
  return [
    ...(tables > 0
      ? [
          unsure(
            `Bài có ${tables} bảng: dòng đầu của mỗi bảng được coi là dòng tên cột; ô gộp để trống.`,
          ),
        ]
      : []),
    ...(footnotes > 0
      ? [unsure(`Bài có ${footnotes} chú thích cuối bài; đọc lại từng chú thích.`)]
      : []),
  ];
};
