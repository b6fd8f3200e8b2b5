import { parseDocument } from 'htmlparser2';
import { linesOf, type Line } from '../../../src/import/guess/line.ts';
import { readBlocks } from '../../../src/import/html/read-blocks.ts';
import type { Draft } from '../../../src/import/draft/draft.ts';

/** A running text, long enough to be recognised. */
export const prose =
  'Trong hai ngày vừa qua, đảng bộ đã tổ chức thành công đại hội nhiệm kỳ mới với sự tham dự của đông đảo đảng viên, bầu đủ số lượng cấp ủy theo quy định.';

/** The lines of some HTML; pictures are numbered by their `src`. */
export const linesIn = (html: string): Line[] => linesOf(draftOf(html).blocks);

export const draftOf = (html: string, draft: Partial<Draft> = {}): Draft => ({
  form: 'html',
  blocks: readBlocks(parseDocument(html).children, {
    take: ({ attribs }) => Number(attribs['src']),
  }),
  footnotes: [],
  images: [],
  notes: [],
  witness: [],
  metadata: { titles: [] },
  ...draft,
});
