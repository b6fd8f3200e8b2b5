import { unfit } from './fault.ts';

/** Why a file about units that become others cannot be used. */
export const reformFaults = {
  REFORM_DAY: unfit(
    ({ file, written }: { readonly file: string; readonly written: string }) => ({
      message:
        written === ''
          ? `Chưa làm gì: ${file} không ghi ngày sáp nhập`
          : `Chưa làm gì: ${file}: "${written}" không phải một ngày`,
      hint: 'ghi ngày đầu tiên của đơn vị mới, như 1/7/2025: ở cột "Ngày", ở dòng "date:", hoặc sau --date',
    }),
    { file: 'sap-nhap.csv', written: '' },
  ),
  REFORM_COLUMNS: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa đọc được "${file}": không thấy cột "Đơn vị cũ" và "Đơn vị mới"`,
      hint: 'ghi hai tiêu đề ấy ở đầu bảng, mỗi đơn vị cũ một dòng',
    }),
    { file: 'sap-nhap.csv' },
  ),
  REFORM_FORM: unfit(
    ({ file }: { readonly file: string }) => ({
      message: `Chưa đọc được "${file}": tệp không có danh sách "changes:"`,
      hint: 'viết "date: 2025-07-01", rồi "changes:" với các mục "- from: [mã cũ]" và "to: Tên mới"',
    }),
    { file: 'sap-nhap.yaml' },
  ),
  REFORM_NOTHING: unfit(
    () => ({
      message: 'Chưa làm gì: lệnh cần một tệp, hoặc --from, --to và --date',
      hint: 'viết như: npm run sap-nhap -- --date 1/7/2025 --from "xã A" "xã B" --to "Đảng bộ xã Mới"',
    }),
    {},
  ),
} as const;
