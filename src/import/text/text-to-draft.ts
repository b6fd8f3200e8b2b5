import type { BlockContent } from 'mdast';
import { withOwnLetters } from '../../encoding/own-letters.ts';
import { cleanLine } from '../draft/clean-text.ts';
import { convertUnmarked } from '../draft/convert-unmarked.ts';
import { noMetadata, type Draft } from '../draft/draft.ts';
import { phrasingOf } from '../draft/spans.ts';
import { sure, unsure, type Note } from '../notes/note.ts';
import { unframed } from './unframed.ts';
import { joinedLines } from './joined-lines.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

const notesOn = (
  dropped: readonly string[],
  joined: number,
  pageNumbers: readonly string[],
): Note[] => [
  ...(dropped.length > 0
    ? [
        unsure(
          `Đã bỏ khung của tin nhắn, mạng xã hội (giờ, tên, nút, thẻ, hình biểu cảm, tin trao đổi): ${quoted(dropped)}.`,
        ),
      ]
    : []),
  ...(joined > 0
    ? [unsure(`Đã nối ${joined} dòng bị ngắt giữa câu, như khi chép từ tệp PDF; xem lại các đoạn.`)]
    : []),
  ...(pageNumbers.length > 0 ? [sure(`Đã bỏ số trang: ${quoted(pageNumbers)}.`)] : []),
];

/**
 * Reads plain text: each line that is not empty is a paragraph, unless it goes on in the next one;
 * frames of chat programs are left out.
 */
export const textToDraft = (text: string): Draft => {
  const lines = withOwnLetters(text)
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((line) => cleanLine(convertUnmarked(line)));
  const { lines: own, dropped } = unframed(lines);
  const { paragraphs, joined, pageNumbers } = joinedLines(own);
  return {
    form: 'text',
    blocks: paragraphs.map((paragraph): BlockContent => ({
      type: 'paragraph',
      children: phrasingOf([{ text: paragraph }]),
    })),
    footnotes: [],
    images: [],
    notes: notesOn(dropped, joined, pageNumbers),
    witness: lines.filter((line) => line !== ''),
    metadata: noMetadata,
  };
};
