import { expect, test } from 'vitest';
import {
  closingReport,
  importReport,
  refusalReport,
} from '../../../../src/import/notes/import-report.ts';
import { OperationError } from '../../../../src/operation/operation-error.ts';
import { imported } from '../make-import.ts';

const result = await imported('Huyện ủy họp\n\nSáng 6/3/2020, huyện ủy họp.\n', 'a.txt');
const notes = [
  { text: 'title: "Huyện ủy họp"', isUnsure: false },
  { text: 'date: 2020-03', isUnsure: true },
];

test('what was written, then what to check, then what to read over', () => {
  expect(importReport('a.txt', { ...result, notes }, 'content', 'written')).toBe(`Đã nhập "a.txt":
    content/articles/2020/03/huyen-uy-hop.md
  Đoán hoặc chưa rõ, cần kiểm tra:
    - date: 2020-03
  Lấy từ tệp, chỉ cần đọc lại:
    - title: "Huyện ủy họp"
`);
});

test('what is only printed says so', () => {
  const report = importReport('a.txt', { ...result, notes: [] }, 'content', 'dry');
  expect(report).toBe(
    '"a.txt", in thử, chưa ghi tệp nào:\n    content/articles/2020/03/huyen-uy-hop.md\n',
  );
});

test('no path is named if nothing may be written', () => {
  const report = importReport(
    'a.txt',
    { ...result, notes: [], refusal: new OperationError('IMPORT_KNOWN', { file: 'content/a.md' }) },
    'content',
    'dry',
  );
  expect(report).not.toContain('huyen-uy-hop.md');
});

test('a name cannot add lines to the report', () => {
  expect(refusalReport('a\n\u001b[31mb.doc', new OperationError('IMPORT_EMPTY', {}).message)).toBe(
    'Chưa nhập "a [31mb.doc": tệp trống, không có gì để nhập; mở tệp xem lại, rồi chọn tệp khác.\n',
  );
});

test.each([
  [1, 0, '\nĐã nhập 1 bài.\nViệc tiếp theo: '],
  [2, 3, '\nĐã nhập 2 bài; 3 tệp chưa nhập được.\nViệc tiếp theo: '],
  [0, 1, 'Chưa nhập được tệp nào; 1 tệp có lỗi nêu ở trên.\n'],
])('%i written and %i refused', (written, refused, start) => {
  expect(closingReport(written, refused)).toContain(start);
  expect(closingReport(written, refused).includes('Việc tiếp theo')).toBe(written > 0);
});
