import type { Imported } from '../import-file.ts';
import type { Note } from './note.ts';

/** A name or a quotation may contain line ends, which would break the report's lines. */
// oxlint-disable-next-line no-control-regex -- it looks for control characters
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

const line = (text: string): string => `${text.replaceAll(control, ' ')}\n`;

const list = (heading: string, notes: readonly Note[]): string =>
  notes.length === 0 ? '' : line(heading) + notes.map(({ text }) => line(`    - ${text}`)).join('');

const headings = {
  written: (name: string) => `Đã nhập "${name}":`,
  dry: (name: string) => `"${name}", in thử, chưa ghi tệp nào:`,
} as const;

/** The result for one file, and what its editor should check. */
export const importReport = (
  name: string,
  { files, notes, refusal }: Imported,
  label: string,
  mode: keyof typeof headings,
): string =>
  [
    line(headings[mode](name)),
    ...(refusal === undefined ? files : []).map(({ path }) => line(`    ${label}/${path}`)),
    list(
      '  Đoán hoặc chưa rõ, cần kiểm tra:',
      notes.filter(({ isUnsure }) => isUnsure),
    ),
    list(
      '  Lấy từ tệp, chỉ cần đọc lại:',
      notes.filter(({ isUnsure }) => !isUnsure),
    ),
  ].join('');

/** @param why a whole sentence of the catalogue of operation faults */
export const refusalReport = (name: string, why: string): string =>
  line(`Chưa nhập "${name}": ${why}`);

/** The end of the report on several files, with what to do next. */
export const closingReport = (imported: number, refused: number): string => {
  if (imported === 0) return line(`Chưa nhập được tệp nào; ${refused} tệp có lỗi nêu ở trên.`);
  const others = refused > 0 ? `; ${refused} tệp chưa nhập được` : '';
  return [
    '\n',
    line(`Đã nhập ${imported} bài${others}.`),
    line(
      'Việc tiếp theo: mở từng bài, sửa những chỗ nêu trên, rồi chạy "npm run check" và "npm start" để xem thử.',
    ),
  ].join('');
};
