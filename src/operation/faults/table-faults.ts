import { unfit, type Fault } from './fault.ts';

const table = (message: string, hint: string): Fault<{ readonly file: string }> =>
  unfit(({ file }) => ({ message: `Chưa đọc được "${file}": ${message}`, hint }), {
    file: 'don-vi.xlsx',
  });

/** Why a table of units cannot be read or written. */
export const tableFaults = {
  TABLE_ENCODING: table('không đọc được chữ trong tệp', 'lưu lại tệp với bảng mã UTF-8'),
  TABLE_DAMAGED: table('bảng bị hỏng', 'mở bằng Excel, lưu lại dạng .xlsx rồi nhập lại'),
  TABLE_OLD_EXCEL: table(
    'đây là tệp Excel đời cũ (.xls)',
    'mở bằng Excel, chọn Lưu thành… (Save As), kiểu "Excel Workbook (*.xlsx)", rồi nhập tệp .xlsx đó',
  ),
  TABLE_FOREIGN: table('đây là tệp PDF', 'chọn tệp .xlsx hoặc .csv'),
  TABLE_EMPTY: table('bảng trống', 'mở tệp xem lại, rồi chọn tệp khác'),
  TABLE_NO_NAMES: unfit(
    ({
      file,
      found,
      wanted,
    }: {
      readonly file: string;
      readonly found: readonly string[];
      readonly wanted: string;
    }) => ({
      message: `Chưa đọc được "${file}": không có cột tên đơn vị (các ô đầu bảng: ${found.join(', ')})`,
      hint: `ghi "${wanted}" ở đầu cột tên`,
    }),
    { file: 'don-vi.csv', found: ['A', 'B'], wanted: 'Tên đơn vị' },
  ),
  /** The register has a form that lines cannot be changed in, or its place is taken by a link. */
  REGISTER_FORM: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi gì: ${file} không có dạng mà máy sửa được từng dòng`,
      hint: 'viết "units:" ở một dòng, mỗi đơn vị ở các dòng sau, bắt đầu bằng "- id:", rồi chạy lại',
    }),
    { file: 'content/units.yaml' },
  ),
  TABLE_EXPORT_FORM: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi "${file}": sổ đơn vị được ghi ra dạng .csv, Excel mở được`,
      hint: 'đặt tên tệp có đuôi .csv',
    }),
    { file: 'don-vi.xlsx' },
  ),
  TABLE_EXPORT_TAKEN: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa ghi "${file}": đã có tệp này`,
      hint: 'đặt tên khác, hoặc xóa tệp cũ rồi chạy lại',
    }),
    { file: 'don-vi.csv' },
  ),
} as const;
